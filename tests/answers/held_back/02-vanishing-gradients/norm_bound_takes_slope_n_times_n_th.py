# mistake: takes slope^n times the norm of the n-th power of W_h: not a bound, for the slopes that stand between differ from unit to unit
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes, which differ from unit to unit.
def norm_bound(W_h, slope, n):
    return slope**n * np.linalg.norm(np.linalg.matrix_power(W_h, n), 2)
