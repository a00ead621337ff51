# mistake: thinks that the diagonal of any matrix holds its eigenvalues, and fills both corners, so the matrix is not ...
# read: right
# told: your J has an eigenvalue of size 20.5: its gradients grow without end.
def transient():
    return np.array([[0.5, 20.0], [20.0, 0.5]])
