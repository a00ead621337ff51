# mistake: TWO: the spectral radius; the slope once
def norm_bound(W_h, slope, n):
    return slope * max(abs(np.linalg.eigvals(W_h))) ** n
