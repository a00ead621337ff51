# mistake: the columns are flipped so that Q has a positive diagonal, not R; still orthogonal, but another matrix whenever the signs of the two diagonals differ.
def orthogonal(A, gain):
    basis, upper = np.linalg.qr(A)
    flip = np.where(np.diagonal(basis) < 0, -1.0, 1.0)
    return gain * (basis * flip)
