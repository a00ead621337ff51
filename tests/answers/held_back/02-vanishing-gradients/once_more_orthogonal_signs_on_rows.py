# mistake: orthogonal multiplies the ROWS of Q by the signs of R's diagonal instead of the columns; the result is orthogonal times gain all the same, but it is not the Q asked for; right at H = 1 and where the diagonal of LAPACK's R has one sign throughout
# read: right
# told: your orthogonal gives the signs of R's diagonal to the rows of Q: they belong to its col
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    signs = np.where(np.diag(R) < 0, -1.0, 1.0)
    for k in range(len(A)):
        Q[k] = signs[k] * Q[k]
    return gain * Q
