# mistake: TWO: to_onnx lays the bias and the zeros alternately (b0, 0, b1, 0, ...) into B instead of the whole bias in the first half and zeros in the second; and from_onnx takes the first half of B only, so a bias that another exporter has put into the second half is lost.
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second.
def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    idx = np.r_[0:H, 3 * H : 4 * H, H : 2 * H, 2 * H : 3 * H]  # i, o, f, c
    W = W_x[idx].reshape(1, 4 * H, -1)
    R = W_h[idx].reshape(1, 4 * H, H)
    B = np.stack([b[idx], np.zeros(4 * H)], axis=-1).reshape(1, 8 * H)
    return W, R, B


def from_onnx(W, R, B):
    H = R.shape[2]
    idx = np.r_[0:H, 2 * H : 3 * H, 3 * H : 4 * H, H : 2 * H]
    return W[0][idx], R[0][idx], B[0][: 4 * H][idx]
