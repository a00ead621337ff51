# loses: check-norm-bound
# told: only the largest singular value bounds the product
def norm_bound(W_h, slope, n):
    rho = max(abs(np.linalg.eigvals(W_h)))
    return (slope * rho) ** n
