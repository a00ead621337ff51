# mistake: makes the diagonal of Q positive instead of the diagonal of R
# read: right
# told: your orthogonal gives the numbers that come out if, in what is returned, Q stands where R belongs.
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    return gain * Q * np.sign(np.diag(Q))
