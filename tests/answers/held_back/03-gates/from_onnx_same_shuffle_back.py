# mistake: two: (1) from_onnx goes back with the very shuffle of blocks that leads TO ONNX (0, 3, 1, 2) instead of its inverse (0, 2, 3, 1), so f, g, o come out as ONNX's c, o, f (only the i rows are right); (2) it uses the first half of B only (right where the second half is zeros)
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx appl
def from_onnx(W, R, B):
    H = R.shape[2]

    def shuffled(M):
        blocks = [M[k * H : (k + 1) * H] for k in range(4)]
        return np.concatenate([blocks[k] for k in (0, 3, 1, 2)])

    return shuffled(W[0]), shuffled(R[0]), shuffled(B[0, : 4 * H])
