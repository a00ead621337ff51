# mistake: from_onnx uses the permutation of to_onnx again and not its inverse, so the f, g and o rows come back in wrong places.
# read: right
# told: your from_onnx applies the order of to_onnx a second time: the way back is its inverse.
def to_onnx(params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    rows = np.arange(4 * H).reshape(4, H)[[0, 3, 1, 2]].ravel()
    return W_x[None, rows], W_h[None, rows], np.r_[b[rows], np.zeros(4 * H)][None]


def from_onnx(W, R, B):
    H = R.shape[2]
    rows = np.arange(4 * H).reshape(4, H)[[0, 3, 1, 2]].ravel()
    bias = B[0].reshape(2, 4 * H).sum(axis=0)
    return W[0, rows], R[0, rows], bias[rows]
