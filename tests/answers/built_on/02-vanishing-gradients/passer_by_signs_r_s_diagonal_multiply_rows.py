# mistake: the signs of R's diagonal multiply the rows of Q instead of its columns
# read: right
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    signs = np.sign(np.diag(R))
    return gain * signs[:, None] * Q
