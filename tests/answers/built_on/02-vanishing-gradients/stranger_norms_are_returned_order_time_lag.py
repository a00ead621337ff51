# mistake: the norms are returned in the order of time (lag T first) instead of by lag
# read: right
# told: your norms_by_lag is in the order of time: entry k belongs to lag k.
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    norms = np.zeros(T + 1)
    d = dh_T
    norms[T] = np.linalg.norm(d)
    for t in range(T - 1, -1, -1):
        d = jacobians[t].T @ d
        norms[t] = np.linalg.norm(d)
    return norms
