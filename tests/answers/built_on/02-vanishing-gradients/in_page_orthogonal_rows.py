# mistake: the signs of R's diagonal are multiplied onto the rows of Q, not onto its columns
# read: right
# told: your orthogonal gives the signs of R's diagonal to the rows of Q: they belong to its
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    d = np.sign(np.diagonal(R))
    return gain * d[:, None] * Q
