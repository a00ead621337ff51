# loses: check-norm-bound
# told: has the slope once
def norm_bound(W_h, slope, n):
    sigma = np.linalg.svd(W_h, compute_uv=False)
    return slope * sigma[0] ** n
