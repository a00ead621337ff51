# mistake: the slope enters once and not once for each factor: slope * sigma^n in place of (slope * sigma)^n; right for slope = 1 or n = 1; the largest singular value is right
# read: right
# told: your norm_bound has the slope once: every step has one.
def norm_bound(W_h, slope, n):
    sigma = np.linalg.svd(W_h, compute_uv=False)[0]
    bound = slope
    for _ in range(n):
        bound = bound * sigma
    return bound
