# mistake: from_onnx applies the same permutation as to_onnx, which is not its own inverse
# read: right
# told: your from_onnx applies the order of to_onnx a second time: the way back is its inverse.
def from_onnx(W, R, B):
    def swap(w):
        i, f, g, o = np.split(w, 4)
        return np.concatenate([i, o, f, g])

    b1, b2 = np.split(B[0], 2)
    return swap(W[0]), swap(R[0]), swap(b1 + b2)
