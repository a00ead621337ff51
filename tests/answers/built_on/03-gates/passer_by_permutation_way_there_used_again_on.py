# mistake: two: the permutation of the way there is used again on the way back (not its inverse), so the rows come out ...
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx applies
def from_onnx(W, R, B):
    H = R.shape[2]
    order = np.r_[0:H, 3 * H : 4 * H, H : 2 * H, 2 * H : 3 * H]
    return W[0][order], R[0][order], B[0, : 4 * H][order]
