# mistake: takes only the first half of B, so the second bias of another exporter is lost
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second.
def from_onnx(W, R, B):
    H = R.shape[2]
    order = np.concatenate([np.arange(k * H, (k + 1) * H) for k in (0, 2, 3, 1)])
    return W[0][order], R[0][order], B[0, : 4 * H][order]
