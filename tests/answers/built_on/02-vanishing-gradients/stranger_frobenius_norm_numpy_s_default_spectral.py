# mistake: the Frobenius norm (NumPy's default) instead of the spectral norm (largest singular value)
# read: right
# told: your norm_bound takes the Frobenius norm, which holds too, but is larger than need be:
def norm_bound(W_h, slope, n):
    return (slope * np.linalg.norm(W_h)) ** n
