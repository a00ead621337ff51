# mistake: two: the result is ordered by time (h_0 first) and not by lag, and the largest entry stands in for the Euclidean norm; shows for T > 0, and for H > 1
# read: right
# told: In norms_by_lag. The smallest call that goes wrong: norms_by_lag
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    size = np.empty(T + 1)
    g = dh_T
    size[T] = np.abs(g).max()
    for t in range(T, 0, -1):
        g = np.einsum("jk,j->k", jacobians[t - 1], g)
        size[t - 1] = np.abs(g).max()
    return size
