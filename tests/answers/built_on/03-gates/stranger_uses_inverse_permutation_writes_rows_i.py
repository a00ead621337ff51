# mistake: uses the inverse permutation: writes the rows i, g, o, f (that is the index for the way back) instead of i, ...
# read: right
# told: your to_onnx stacks the gates i, g, o, f: ONNX wants i, o, f, g (it writes c for g).
def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    order = np.concatenate([np.arange(k * H, (k + 1) * H) for k in (0, 2, 3, 1)])
    B = np.concatenate([b[order], np.zeros(4 * H)])
    return W_x[order][None], W_h[order][None], B[None]
