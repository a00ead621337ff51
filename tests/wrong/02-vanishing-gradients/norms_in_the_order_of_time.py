# loses: check-norms-by-lag
# told: is in the order of time
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    norms = np.zeros(T + 1)
    norms[T] = np.sqrt(np.sum(dh_T**2))
    for t in range(T, 0, -1):
        dh_T = dh_T @ jacobians[t - 1]
        norms[t - 1] = np.sqrt(np.sum(dh_T**2))
    return norms
