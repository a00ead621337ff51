# loses: check-norm-bound
# told: takes the Frobenius norm
def norm_bound(W_h, slope, n):
    return np.linalg.norm(W_h) ** n * slope**n
