# loses: check-orthogonal
# told: takes Q as LAPACK gives it
def orthogonal(A, gain):
    q, _ = np.linalg.qr(A)
    return gain * q
