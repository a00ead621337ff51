# mistake: two: the way back applies the same row permutation as the way there instead of its inverse, and the second half of B is ignored
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx applies the order of to_onnx a second time: the way back
def from_onnx(W, R, B):
    H = R.shape[2]
    blocks = [0, 3, 1, 2]
    rows = np.concatenate([np.arange(k * H, (k + 1) * H) for k in blocks])
    return W[0][rows], R[0][rows], B[0][: 4 * H][rows]
