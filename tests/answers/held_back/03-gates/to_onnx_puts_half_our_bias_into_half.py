# mistake: puts half of our bias into each half of B, since the operator adds them; the task wants ours in the first and zeros in the second
# read: right
# told: your to_onnx writes half of the bias into each half of B: the sum is right, but the check wants all of it in the first.
def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    idx = np.r_[0:H, 3 * H : 4 * H, H : 2 * H, 2 * H : 3 * H]
    B = np.concatenate([b[idx] / 2, b[idx] / 2])
    return W_x[idx][None], W_h[idx][None], B[None]
