# mistake: from_onnx rearranges the rows by assigning slices of the given arrays to each other: the right-hand sides are views, so the o rows are overwritten before they are read and come back as copies of the f rows (and W and R, which were given, change); to_onnx is right.
# read: right
# told: your from_onnx changes args in place: c *= f or c[0] = f writes into the caller's array, c.remove(x)
def to_onnx(params):
    out = []
    for p in params:
        i, f, g, o = np.vsplit(p, 4) if p.ndim == 2 else np.split(p, 4)
        out.append(np.concatenate((i, o, f, g)))
    W, R, B = out
    B = np.append(B, np.zeros(len(B)))
    return W.reshape(1, *W.shape), R.reshape(1, *R.shape), B.reshape(1, -1)


def from_onnx(W, R, B):
    W_x, W_h = W[0], R[0]
    H = W_h.shape[1]
    b = B[0, : 4 * H] + B[0, 4 * H :]
    for p in (W_x, W_h, b):
        o, f, g = p[H : 2 * H], p[2 * H : 3 * H], p[3 * H :]
        p[H : 2 * H], p[2 * H : 3 * H], p[3 * H :] = f, g, o
    return W_x, W_h, b
