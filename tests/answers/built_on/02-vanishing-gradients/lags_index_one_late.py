# mistake: the Jacobian of lag k is read at index T - k - 1, taken over from 0-based counting though k starts at 1: the last step is skipped and at the end index -1 wraps round to it, so J_T comes last in the place of first.
# read: right
# told: In norms_by_lag. With one entry alone along axis 0 of jacobians, all is right: what happ
def norms_by_lag(dh_T, jacobians):
    """The norm of dL/dh_{T-k} for k = 0 to T, (T + 1,), from dh_T (H,) and the Jacobians of all steps, (T, H, H)."""
    nt = jacobians.shape[0]
    r = np.zeros(nt + 1)
    g = dh_T.copy()
    r[0] = np.linalg.norm(g)
    for k in range(1, nt + 1):
        g = jacobians[nt - k - 1].T @ g
        r[k] = np.linalg.norm(g)
    return r
