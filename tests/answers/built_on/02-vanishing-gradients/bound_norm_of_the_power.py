# mistake: the spectral norm of the n-th power of slope * W_h, which is the norm when all slopes are alike and no bound for slopes that differ (nilpotent W_h gives 0); not equal to the n-th power of the norm.
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes,
def norm_bound(W_h, slope, n):
    steepest = slope * W_h
    product = np.eye(len(W_h))
    for _ in range(n):
        product = steepest @ product
    return np.linalg.svd(product, compute_uv=False)[0]
