# mistake: TWO: the order is i, f, g, o left as it is; the bias is split into halves
# told: your to_onnx stacks the gates i, f, g, o: ONNX wants i, o, f, g (it writes c for g). your to_onnx wr
def to_onnx(params):
    W_x, W_h, b = params
    return W_x[None], W_h[None], np.concatenate([b / 2, b / 2])[None]


def from_onnx(W, R, B):
    b = B[0, : B.shape[1] // 2] + B[0, B.shape[1] // 2 :]
    return W[0], R[0], b
