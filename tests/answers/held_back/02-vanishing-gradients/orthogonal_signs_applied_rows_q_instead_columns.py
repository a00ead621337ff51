# mistake: the signs are applied to the rows of Q instead of its columns
# read: right
# told: your orthogonal gives the signs of R's diagonal to the rows of Q: they belong to its columns.
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    signs = np.sign(np.diag(R))
    return gain * signs[:, None] * Q
