# mistake: two: from_onnx uses the permutation of to_onnx once more instead of its inverse, so from i, o, f, c it gives i, c, o, f, where only the first block is right; and it reads only the first half of B and drops the second bias (right where that half is zero, as in what to_onnx writes); to_onnx is right
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx appl
ORDER = [0, 3, 1, 2]


def shuffle(array):
    blocks = np.split(array, 4, axis=0)
    return np.concatenate([blocks[k] for k in ORDER], axis=0)


def to_onnx(params):
    W_x, W_h, b = params
    B = np.concatenate([shuffle(b), np.zeros_like(b)])
    return shuffle(W_x)[None], shuffle(W_h)[None], B[None]


def from_onnx(W, R, B):
    half = B.shape[1] // 2
    return shuffle(W[0]), shuffle(R[0]), shuffle(B[0, :half])
