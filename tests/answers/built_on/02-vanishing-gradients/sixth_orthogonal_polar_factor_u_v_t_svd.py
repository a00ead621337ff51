# mistake: the polar factor U V^T of the SVD (the nearest orthogonal matrix) instead of the Q of the QR factorisation
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A = QR is asked for.
def orthogonal(A, gain):
    U, S, Vt = np.linalg.svd(A)
    return gain * (U @ Vt)
