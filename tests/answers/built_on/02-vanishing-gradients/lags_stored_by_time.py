# mistake: the norm of dL/dh_t is stored at index t, so the array runs from h_0 to h_T and lag 0 stands at its end, the reverse of what is asked.
# read: right
# told: your norms_by_lag is in the order of time: entry k belongs to lag k.
def norms_by_lag(dh_T, jacobians):
    """The norm of dL/dh_{T-k} for k = 0 to T, (T + 1,), from dh_T (H,) and the Jacobians of all steps, (T, H, H)."""
    nt = jacobians.shape[0]
    r = np.zeros(nt + 1)
    g = dh_T.copy()
    r[nt] = np.sqrt(np.sum(g**2))
    for t in range(nt, 0, -1):
        g = np.einsum("jk,j->k", jacobians[t - 1], g)
        r[t - 1] = np.sqrt(np.sum(g**2))
    return r
