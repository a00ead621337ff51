# mistake: from_onnx applies the same reordering as to_onnx once more (blocks 0, 3, 1, 2), which is not its own inverse (0, 2, 3, 1)
# read: right
# told: your from_onnx applies the order of to_onnx a second time: the way back is its inverse.
def from_onnx(W, R, B):
    order = [0, 3, 1, 2]

    def reorder(M):
        blocks = np.split(M, 4)
        return np.concatenate([blocks[k] for k in order])

    b1, b2 = np.split(B[0], 2)
    return reorder(W[0]), reorder(R[0]), reorder(b1 + b2)
