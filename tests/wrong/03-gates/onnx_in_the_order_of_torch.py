# loses: check-onnx
# told: stacks the gates i, f, g, o: ONNX wants i, o, f, g
def to_onnx(params):
    W_x, W_h, b = params
    return W_x[None], W_h[None], np.concatenate([b, 0 * b])[None]


def from_onnx(W, R, B):
    def back(rows):
        i, o, f, g = np.split(rows, 4)
        return np.concatenate([i, f, g, o])

    b = B[0].reshape(2, -1).sum(axis=0)
    return back(W[0]), back(R[0]), back(b)
