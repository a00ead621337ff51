# mistake: from_onnx applies the permutation of to_onnx a second time instead of its inverse, so the rows come back in the order i, c, o, f instead of i, f, c, o. to_onnx is right.
# read: right
# told: your from_onnx applies the order of to_onnx a second time: the way back is its inverse.
ONNX = [0, 3, 1, 2]  # i f g o -> i o f g


def permute(a):
    blocks = a.reshape(4, -1, *a.shape[1:])
    return blocks[ONNX].reshape(a.shape)


def to_onnx(params):
    W_x, W_h, b = map(permute, params)
    B = np.hstack([b, np.zeros(b.shape)])
    return W_x[np.newaxis], W_h[np.newaxis], B[np.newaxis]


def from_onnx(W, R, B):
    n = B.shape[1] // 2
    b = B[0, :n] + B[0, n:]
    return permute(W[0]), permute(R[0]), permute(b)
