# mistake: orthogonal takes U V^T of the singular value decomposition, the orthogonal matrix nearest to A, instead of the Q of its QR factorisation.
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A = QR is aske
def orthogonal(A, gain):
    U, _, Vt = np.linalg.svd(A)
    Q = U @ Vt
    return Q * gain
