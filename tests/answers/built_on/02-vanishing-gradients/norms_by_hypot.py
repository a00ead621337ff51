# mistake: none
def norms_by_lag(dh_T, jacobians):
    T, H = len(jacobians), len(dh_T)
    rows = np.empty((T + 1, H))
    rows[0] = dh_T
    for lag in range(T):
        rows[lag + 1] = np.einsum("j,jk->k", rows[lag], jacobians[-1 - lag])
    return np.hypot.reduce(np.abs(rows), axis=1)
