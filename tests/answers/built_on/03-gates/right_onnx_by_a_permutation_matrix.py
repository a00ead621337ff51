# mistake: none
def permutation(H):
    P = np.zeros((4, 4))
    for row, column in enumerate((1, 4, 2, 3)):
        P[row, column - 1] = 1
    return np.kron(P, np.eye(H))


def to_onnx(params):
    W_x, W_h, b = params
    P = permutation(W_h.shape[1])
    return (P @ W_x)[np.newaxis], (P @ W_h)[np.newaxis], np.hstack([P @ b, 0 * b])[np.newaxis]


def from_onnx(W, R, B):
    P = permutation(R.shape[-1]).T
    b_w, b_r = np.hsplit(B.ravel(), 2)
    return P @ W[0], P @ R[0], P @ (b_w + b_r)
