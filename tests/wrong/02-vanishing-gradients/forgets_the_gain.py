# loses: check-orthogonal
# told: leaves out the gain
def orthogonal(A, gain):
    Q, R = np.linalg.qr(A)
    return Q @ np.diag(np.sign(np.diagonal(R)))
