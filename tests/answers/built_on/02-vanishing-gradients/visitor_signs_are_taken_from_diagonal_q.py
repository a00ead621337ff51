# mistake: signs are taken from the diagonal of Q instead of that of R
# read: right
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    return gain * Q * np.sign(np.diag(Q))
