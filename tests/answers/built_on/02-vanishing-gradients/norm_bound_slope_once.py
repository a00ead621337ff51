# mistake: norm_bound counts the slope once instead of once for each of the n Jacobians: slope * |W_h|^n where (slope * |W_h|)^n is asked; right at n = 1 or slope = 1 (tanh), too large for a slope below 1 and n > 1
# read: right
# told: your norm_bound has the slope once: every step has one.
def norm_bound(W_h, slope, n):
    largest_singular_value = np.linalg.svd(W_h, compute_uv=False)[0]
    return slope * largest_singular_value**n
