# mistake: on the way back B is read as four pairs of neighbouring blocks of H, so i's bias is added to o's, f's to c's and so on; the two biases stand end to end, 4H apart.
# read: right
# told: b, as from_onnx returns it, after W_x and W_h, which are right.
def from_onnx(W, R, B):
    """Our params (W_x, W_h, b) from the operator's inputs."""
    nh = R.shape[2]
    q = B[0].reshape(4, 2, nh)
    s = q[:, 0, :] + q[:, 1, :]
    blocks = [0, 2, 3, 1]
    W_x = np.zeros(W.shape[1:])
    W_h = np.zeros(R.shape[1:])
    b = np.zeros(4 * nh)
    for k in range(4):
        lo, m = k * nh, blocks[k] * nh
        W_x[lo : lo + nh] = W[0, m : m + nh]
        W_h[lo : lo + nh] = R[0, m : m + nh]
        b[lo : lo + nh] = s[blocks[k]]
    return W_x, W_h, b
