# mistake: norms_by_lag writes every step back into the array dh_T itself (dh_T[:] = ...), so the caller's gradient is altered (it holds dL/dh_0 afterwards) and a second call with it starts from there; the norms of the first call are all right
# read: right
# told: your norms_by_lag changes dh_T in place: c *= f or c[0] = f writes into the caller's arr
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    norms = np.empty(T + 1)
    norms[0] = np.linalg.norm(dh_T)
    for lag in range(1, T + 1):
        dh_T[:] = jacobians[T - lag].T @ dh_T
        norms[lag] = np.linalg.norm(dh_T)
    return norms
