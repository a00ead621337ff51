# mistake: from_onnx puts the rows of W and R in our order and adds the halves of B, but leaves the bias in the order i, o, f, c
# read: right
# told: your from_onnx reorders the matrices but not the bias.
def from_onnx(W, R, B):
    def ours(M):
        i, o, f, c = np.split(M, 4, axis=0)
        return np.concatenate([i, f, c, o], axis=0)

    first, second = np.split(B[0], 2)
    return ours(W[0]), ours(R[0]), first + second


def to_onnx(params):
    def theirs(M):
        i, f, g, o = np.split(M, 4, axis=0)
        return np.concatenate([i, o, f, g], axis=0)

    W, R, b = map(theirs, params)
    return W[None], R[None], np.concatenate([b, np.zeros(b.shape)])[None]
