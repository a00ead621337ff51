# mistake: Gram-Schmidt runs over the rows of A and not over its columns, which gives the Q of A = LQ: orthogonal with the right singular values, but another matrix; H = 1 is right.
# read: vague
def orthogonal(A, gain):
    """`gain` times the orthogonal Q of A = QR whose R has a positive diagonal: A (H, H) -> (H, H)."""
    n = A.shape[0]
    Q = np.zeros((n, n))
    for i in range(n):
        v = A[i].astype(float)
        for _ in range(2):
            for k in range(i):
                v = v - np.dot(Q[k], v) * Q[k]
        Q[i] = v / np.sqrt(np.dot(v, v))
    return gain * Q
