# mistake: norm_bound uses np.linalg.norm without its order, which is the Frobenius norm of W_h and not the spectral norm (largest singular value).
# read: right
# told: your norm_bound takes the Frobenius norm, which holds too, but is larger than need be: ord=2 gives t
def norm_bound(W_h, slope, n):
    per_step = slope * np.linalg.norm(W_h)
    return per_step**n
