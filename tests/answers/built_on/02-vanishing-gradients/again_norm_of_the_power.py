# mistake: the norm of W_h^n in place of the norm to the n: with slopes that differ the product can be longer, so it is no bound; shows for n > 1 and W_h that is not normal
# read: right
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes,
def norm_bound(W_h, slope, n):
    return np.linalg.norm(np.linalg.matrix_power(slope * W_h, n), 2)
