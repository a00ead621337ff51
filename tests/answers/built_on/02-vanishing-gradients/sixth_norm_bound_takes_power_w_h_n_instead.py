# mistake: takes the norm of the power W_h^n instead of the power of the norm: no bound, for the slopes stand between the factors
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes, which differ from unit to unit.
def norm_bound(W_h, slope, n):
    Wn = np.linalg.matrix_power(W_h, n)
    return slope**n * np.linalg.norm(Wn, 2)
