# mistake: R is taken from chol(A^T A), which is upper triangular in MATLAB but lower in NumPy, so A is divided by R^T in place of R and the result is not orthogonal; right for H = 1.
# read: vague
def orthogonal(A, gain):
    """`gain` times the orthogonal Q of A = QR whose R has a positive diagonal: A (H, H) -> (H, H)."""
    # A'A = R'R with a positive diagonal, hence Q = A / R
    R = np.linalg.cholesky(A.T @ A)
    return gain * np.linalg.solve(R.T, A.T).T
