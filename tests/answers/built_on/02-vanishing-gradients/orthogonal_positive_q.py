# mistake: the columns are flipped so that Q has a positive diagonal, not R; still orthogonal, but another matrix whenever the signs of the two diagonals differ.
# read: right
# told: your orthogonal gives the numbers that come out if, in what is returned, Q stands where R
def orthogonal(A, gain):
    basis, upper = np.linalg.qr(A)
    flip = np.where(np.diagonal(basis) < 0, -1.0, 1.0)
    return gain * (basis * flip)
