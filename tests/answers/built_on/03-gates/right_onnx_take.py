# mistake: none
def to_onnx(params):
    def stacked(array):
        blocks = array.reshape(4, -1, *array.shape[1:])
        return np.take(blocks, (0, 3, 1, 2), axis=0).reshape(1, *array.shape)

    W_x, W_h, b = params
    return stacked(W_x), stacked(W_h), np.pad(stacked(b), ((0, 0), (0, b.size)))


def from_onnx(W, R, B):
    def ours(array):
        blocks = array.reshape(4, -1, *array.shape[1:])
        return np.take(blocks, np.argsort((0, 3, 1, 2)), axis=0).reshape(array.shape)

    return ours(W[0]), ours(R[0]), ours(np.add(*np.split(B[0], 2)))
