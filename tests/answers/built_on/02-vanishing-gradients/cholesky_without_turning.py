# mistake: NumPy's Cholesky factor is lower triangular and is used as R, without its transpose, so the result is not orthogonal; shows for H > 1
# read: vague
def orthogonal(A, gain):
    R = np.linalg.cholesky(np.einsum("ki,kj->ij", A, A))
    return gain * np.linalg.solve(R.T, A.T).T
