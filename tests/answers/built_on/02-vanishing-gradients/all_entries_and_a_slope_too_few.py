# mistake: two: the Frobenius norm instead of the spectral one, and only n - 1 slopes, as if the last state were not squashed; shows if the rank is above 1, and for slope != 1
# read: right
# told: In norm_bound. The smallest call that goes wrong: norm_bound
def norm_bound(W_h, slope, n):
    size = np.sqrt(np.einsum("jk,jk", W_h, W_h))
    return size**n * slope ** (n - 1)
