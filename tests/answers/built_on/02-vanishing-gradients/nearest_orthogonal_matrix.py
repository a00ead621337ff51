# mistake: The orthogonal factor of the polar decomposition (U V^T of the SVD) is returned instead of the Q of the QR factorisation.
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A =
def orthogonal(A, gain):
    U, S, Vt = np.linalg.svd(A)
    return gain * (U @ Vt)
