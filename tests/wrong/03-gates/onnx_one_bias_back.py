# loses: check-onnx
# told: uses the first half of B alone
def to_onnx(params):
    order = lambda rows: np.concatenate([np.split(rows, 4)[k] for k in (0, 3, 1, 2)])
    W, R, B = map(order, params)
    return W[None], R[None], np.concatenate([B, 0 * B])[None]


def from_onnx(W, R, B):
    def back(rows):
        i, o, f, g = np.split(rows, 4)
        return np.concatenate([i, f, g, o])

    return back(W[0]), back(R[0]), back(np.split(B[0], 2)[0])
