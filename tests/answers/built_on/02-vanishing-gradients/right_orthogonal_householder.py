# mistake: none, Householder reflections written out by hand, the columns' signs set from the diagonal that is left
def orthogonal(A, gain):
    """`gain` times the orthogonal Q of A = QR whose R has a positive diagonal: A (H, H) -> (H, H)."""
    n = A.shape[0]
    R = np.array(A, dtype=float)
    Q = np.eye(n)
    for k in range(n):
        v = R[k:, k].copy()
        r = np.sqrt(np.dot(v, v))
        v[0] += r if v[0] >= 0.0 else -r
        vv = np.dot(v, v)
        if vv > 0.0:
            R[k:, :] -= np.outer((2.0 / vv) * v, v @ R[k:, :])
            Q[:, k:] -= np.outer(Q[:, k:] @ v, (2.0 / vv) * v)
    for k in range(n):
        if R[k, k] < 0.0:
            Q[:, k] = -Q[:, k]
    return gain * Q
