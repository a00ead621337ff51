# mistake: U V^T of the singular value decomposition, which has the right singular values but is the polar factor and not the Q of A = QR; differs in general.
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A =
def orthogonal(A, gain):
    U, _, Vt = np.linalg.svd(A)
    return np.linalg.multi_dot([U, gain * np.eye(len(A)), Vt])
