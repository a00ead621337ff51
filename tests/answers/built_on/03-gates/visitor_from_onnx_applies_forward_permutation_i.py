# mistake: two: from_onnx applies the forward permutation [i, o, f, g] once more instead of its inverse; and only the ...
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx applies
def from_onnx(W, R, B):
    H = R.shape[2]

    def order(w):
        blocks = [w[k * H : (k + 1) * H] for k in range(4)]
        return np.concatenate([blocks[k] for k in (0, 3, 1, 2)])

    return order(W[0]), order(R[0]), order(B[0, : 4 * H])
