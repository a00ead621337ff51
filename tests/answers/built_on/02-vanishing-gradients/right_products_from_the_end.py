# mistake: none
def norms_by_lag(dh_T, jacobians):
    T, H, _ = jacobians.shape
    rows = np.empty((T + 1, H))
    rows[T] = dh_T
    for t in range(T, 0, -1):
        rows[t - 1] = (rows[t][:, None] * jacobians[t - 1]).sum(axis=0)
    return np.sqrt((rows**2).sum(axis=1))[::-1]
