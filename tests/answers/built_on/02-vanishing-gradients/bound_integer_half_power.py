# mistake: the bound is rearranged to the (n/2)-th power of the largest eigenvalue of slope^2 W^T W, and n/2 is an integer division, so an odd n counts as n - 1.
# read: vague
def norm_bound(W_h, slope, n):
    """What the spectral norm of a product of n Jacobians diag(s_t) W_h cannot exceed, all slopes s_t being in [0, slope]."""
    # |J|^2 = slope^2 * lambda_max(W^T W)
    lam = np.linalg.eigvalsh(W_h.T @ W_h)
    lam_max = max(slope**2 * lam[-1], 0.0)
    return lam_max ** (n // 2)
