# mistake: entry k is |dh_T| times the spectral norm of the product of k Jacobians, which is the most that the norm could be and not what it is for this gradient; right for H = 1 and at lag 0.
# read: wrong
def norms_by_lag(dh_T, jacobians):
    """The norm of dL/dh_{T-k} for k = 0 to T, (T + 1,), from dh_T (H,) and the Jacobians of all steps, (T, H, H)."""
    nt, nh = jacobians.shape[0], jacobians.shape[1]
    r = np.zeros(nt + 1)
    P = np.eye(nh)
    r0 = np.sqrt(np.sum(dh_T**2))
    r[0] = r0
    for k in range(1, nt + 1):
        P = P @ jacobians[nt - k]
        r[k] = r0 * np.linalg.norm(P, 2)
    return r
