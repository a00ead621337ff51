# mistake: two, both in from_onnx: the blocks are reordered by the same permutation 0, 3, 1, 2 as in to_onnx and not by its inverse (of i, o, f, c it makes i, g, o, f), and the second half of B is dropped and not added (right where it is zero); to_onnx is right
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx appl
def blocks_moved(array, order):
    H = array.shape[0] // 4
    return np.concatenate([array[k * H : (k + 1) * H] for k in order])


def to_onnx(params):
    W_x, W_h, b = (blocks_moved(array, (0, 3, 1, 2)) for array in params)
    return W_x[None], W_h[None], np.concatenate([b, 0 * b])[None]


def from_onnx(W, R, B):
    bias = B[0][: B.shape[1] // 2]
    return tuple(blocks_moved(array, (0, 3, 1, 2)) for array in (W[0], R[0], bias))
