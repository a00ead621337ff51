# mistake: W and R are put in ONNX's order, but the bias is forgotten: B keeps i, f, g, o
# read: right
# told: your to_onnx reorders the matrices but not the bias.
def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    order = np.r_[0:H, 3 * H : 4 * H, H : 2 * H, 2 * H : 3 * H]
    B = np.zeros((1, 8 * H))
    B[0, : 4 * H] = b
    return W_x[order][None], W_h[order][None], B
