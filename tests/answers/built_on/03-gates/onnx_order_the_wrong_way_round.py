# mistake: the permutation and its inverse are swapped: to_onnx stacks i, g, o, f and from_onnx undoes that; there and back is right, each alone is wrong
# read: right
# told: your to_onnx stacks the gates i, g, o, f: ONNX wants i, o, f, g (it writes c for g). your
def to_onnx(params):
    H = params[1].shape[1]
    order = np.array([1, 4, 2, 3])
    place = np.argsort(order)
    rows = np.concatenate([np.arange(H) + k * H for k in place])
    W, R, b = (each[rows] for each in params)
    return W[None], R[None], np.hstack([b, np.zeros_like(b)])[None]


def from_onnx(W, R, B):
    H = R.shape[2]
    order = np.array([1, 4, 2, 3]) - 1
    rows = np.concatenate([np.arange(H) + k * H for k in order])
    b = B[0, : 4 * H] + B[0, 4 * H :]
    return W[0][rows], R[0][rows], b[rows]
