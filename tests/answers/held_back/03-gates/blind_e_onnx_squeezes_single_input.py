# mistake: from_onnx drops the axis of the directions with squeeze(), so with one input (D = 1) W_x loses its second axis too (and with one unit W_h): (4H,) instead of (4H, 1); to_onnx is right.
# read: right
# told: W_h, as from_onnx returns it, after W_x, which is right. In from_onnx. The numbers are right; an axi
def to_onnx(params):
    def rows(p):
        H = p.shape[0] // 4
        return np.concatenate([p[:H], p[3 * H :], p[H : 2 * H], p[2 * H : 3 * H]])

    W_x, W_h, b = params
    W = np.expand_dims(rows(W_x), 0)
    R = np.expand_dims(rows(W_h), 0)
    B = np.expand_dims(np.pad(rows(b), (0, len(b))), 0)
    return W, R, B


def from_onnx(W, R, B):
    W, R, B = W.squeeze(), R.squeeze(), B.squeeze()
    b1, b2 = np.split(B, 2)

    def rows(p):
        H = len(p) // 4
        return np.concatenate([p[:H], p[2 * H : 3 * H], p[3 * H :], p[H : 2 * H]])

    return rows(W), rows(R), rows(b1 + b2)
