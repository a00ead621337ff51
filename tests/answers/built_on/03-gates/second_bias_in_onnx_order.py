# mistake: Only the first half of B is brought into our order before the second half is added, so a second bias that is not zero goes to the wrong gates.
# told: b, as from_onnx returns it, after W_x and W_h, which are right.
def from_onnx(W, R, B):
    H = R.shape[2]
    rows = np.concatenate([np.arange(0, H), np.arange(2 * H, 4 * H), np.arange(H, 2 * H)])
    b = B[0][rows] + B[0][4 * H :]
    return W[0][rows], R[0][rows], b
