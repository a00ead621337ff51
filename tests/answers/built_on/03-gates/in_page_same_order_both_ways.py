# mistake: from_onnx applies the same permutation (0, 3, 1, 2) as to_onnx, not its inverse, and drops the second half of B (two mistakes)
# read: right
# told: your from_onnx uses the first half of B alone: ONNX adds the second. your from_onnx
ORDER = [0, 3, 1, 2]


def reorder(A):
    return np.concatenate([np.split(A, 4)[k] for k in ORDER])


def to_onnx(params):
    """The operator's inputs (W, R, B) from our params."""
    W_x, W_h, b = params
    return reorder(W_x)[None], reorder(W_h)[None], np.concatenate([reorder(b), np.zeros_like(b)])[None]


def from_onnx(W, R, B):
    """Our params (W_x, W_h, b) from the operator's inputs."""
    return reorder(W[0]), reorder(R[0]), reorder(B[0, : B.shape[1] // 2])
