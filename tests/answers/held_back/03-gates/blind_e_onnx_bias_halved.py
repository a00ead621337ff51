# mistake: to_onnx writes half of the bias into each half of B instead of the whole bias first and zeros behind it; from_onnx is right.
# read: right
# told: your to_onnx writes half of the bias into each half of B: the sum is right, but the check wants all
ROWS = (0, 3, 1, 2)  # i, o, f, c taken from i, f, g, o
BACK = (0, 2, 3, 1)


def take(a, order):
    blocks = a.reshape((4, -1) + a.shape[1:])
    return blocks[list(order)].reshape(a.shape)


def to_onnx(params):
    W_x, W_h, b = params
    half = take(b, ROWS) / 2
    return take(W_x, ROWS)[np.newaxis], take(W_h, ROWS)[np.newaxis], np.concatenate((half, half))[np.newaxis]


def from_onnx(W, R, B):
    b = B[0].reshape(2, -1).sum(axis=0)
    return take(W[0], BACK), take(R[0], BACK), take(b, BACK)
