# mistake: signs are taken from the diagonal of Q instead of that of R
# read: right
# told: your orthogonal gives the numbers that come out if, in what is returned, Q stands where R
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    return gain * Q * np.sign(np.diag(Q))
