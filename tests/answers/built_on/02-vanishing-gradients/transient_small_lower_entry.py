# mistake: the small lower entry is thought harmless, but with 40 above it makes the eigenvalues 0.9 +- 0.2, so the largest is 1.1 and the gradient explodes in the end.
# read: right
# told: your J has an eigenvalue of size 1.1: its gradients grow without end.
def transient():
    J = np.zeros((2, 2))
    np.fill_diagonal(J, 0.9)
    J[0, 1] = 40.0
    J[1, 0] = 1e-3
    return J
