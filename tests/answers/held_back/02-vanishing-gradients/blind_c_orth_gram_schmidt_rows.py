# mistake: orthogonal makes the rows of A orthonormal one after the other (Gram-Schmidt on the rows) instead of the columns, which is the Q of A = LQ and not that of A = QR.
# read: nothing
def orthogonal(A, gain):
    basis = []
    for row in A:
        v = row.astype(float)
        for e in basis:
            v = v - (v @ e) * e
        basis.append(v / np.linalg.norm(v))
    return gain * np.array(basis)
