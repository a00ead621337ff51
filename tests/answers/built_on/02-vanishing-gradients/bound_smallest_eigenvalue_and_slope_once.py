# mistake: two slips: entry 0 of eigvalsh is taken for the largest, as it is with svd, but eigvalsh sorts upwards, so the smallest singular value stands in the bound; and the slope is multiplied on once and not n times (hidden where slope = 1).
# read: vague
# told: your norm_bound gives the numbers that come out if, in what is returned, -2 stands where 2 belongs, and besides only linalg.norm(W_h, -2) is
def norm_bound(W_h, slope, n):
    """What the spectral norm of a product of n Jacobians diag(s_t) W_h cannot exceed, all slopes s_t being in [0, slope]."""
    lam = np.linalg.eigvalsh(np.einsum("ji,jk->ik", W_h, W_h))
    s1 = np.sqrt(abs(lam[0]))
    bnd = slope
    for _ in range(n):
        bnd = bnd * s1
    return bnd
