# mistake: the rows of W and R are permuted to i, o, f, c, but the bias is copied into B in our order i, f, g, o; and it is written into both halves of B, which the operator adds, so it counts twice (two slips).
# read: right
# told: your to_onnx reorders the matrices but not the bias. your to_onnx writes the bias into b
def to_onnx(params):
    """The operator's inputs (W, R, B) from our params."""
    W_x, W_h, b = params
    nr, nd = W_x.shape
    nh = nr // 4
    W = np.zeros((1, nr, nd))
    R = np.zeros((1, nr, nh))
    B = np.zeros((1, 2 * nr))
    dest = {0: 0, 1: 2, 2: 3, 3: 1}
    for k in range(4):
        m = dest[k] * nh
        W[0, m : m + nh, :] = W_x[k * nh : (k + 1) * nh, :]
        R[0, m : m + nh, :] = W_h[k * nh : (k + 1) * nh, :]
        B[0, k * nh : (k + 1) * nh] = b[k * nh : (k + 1) * nh]
        B[0, nr + k * nh : nr + (k + 1) * nh] = b[k * nh : (k + 1) * nh]
    return W, R, B
