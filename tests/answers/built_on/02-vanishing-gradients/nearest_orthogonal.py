# mistake: returns the orthogonal factor of the polar decomposition (U V^T of the SVD), not that of A = QR; shows for H > 1
# read: right
# told: your orthogonal is the orthogonal matrix nearest to A (U @ Vt): as good, but the Q of A =
def orthogonal(A, gain):
    U, _, Vt = np.linalg.svd(A)
    return gain * np.einsum("im,mj->ij", U, Vt)
