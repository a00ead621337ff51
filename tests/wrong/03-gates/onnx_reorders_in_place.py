# loses: check-onnx
# told: to_onnx changes params in place
def to_onnx(params):
    for rows in params:
        i, f, g, o = (part.copy() for part in np.split(rows, 4))
        rows[:] = np.concatenate([i, o, f, g])
    W, R, B = params
    return W[None], R[None], np.concatenate([B, 0 * B])[None]


def from_onnx(W, R, B):
    order = lambda rows: np.concatenate([np.split(rows, 4)[k] for k in (0, 2, 3, 1)])
    return order(W[0]), order(R[0]), order(sum(np.split(B[0], 2)))
