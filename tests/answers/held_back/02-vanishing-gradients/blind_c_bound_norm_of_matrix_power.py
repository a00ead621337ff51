# mistake: norm_bound takes the spectral norm of the n-th power of W_h (times slope**n) instead of the n-th power of its spectral norm; this is no bound where the slopes differ from unit to unit.
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes, which differ f
def norm_bound(W_h, slope, n):
    W_n = np.linalg.matrix_power(W_h, n)
    sigma_max = np.linalg.svd(W_n, compute_uv=False)[0]
    return slope**n * sigma_max
