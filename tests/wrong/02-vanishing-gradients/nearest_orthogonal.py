# loses: check-orthogonal
# told: the orthogonal matrix nearest to A
def orthogonal(A, gain):
    u, s, vt = np.linalg.svd(A)
    return gain * np.dot(u, vt)
