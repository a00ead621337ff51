# mistake: thinks that the diagonal of any matrix holds its eigenvalues, and fills both corners, so the matrix is not ...
# read: right
def transient():
    return np.array([[0.5, 20.0], [20.0, 0.5]])
