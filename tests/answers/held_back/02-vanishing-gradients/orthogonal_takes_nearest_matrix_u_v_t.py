# mistake: takes the nearest orthogonal matrix, U V^T of the SVD, instead of the Q of the QR factors
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A = QR is asked for.
def orthogonal(A, gain):
    U, s, Vt = np.linalg.svd(A)
    return gain * (U @ Vt)
