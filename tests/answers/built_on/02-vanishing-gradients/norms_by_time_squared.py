# mistake: the entries are ordered by time (entry t belongs to h_t) and not by lag, so the list is reversed; and a second one, the squared norm is returned, the root is missing.
# read: right
# told: In norms_by_lag. The smallest call that goes wrong: norms_by_lag([1.1371], [[[-0.0519]], [[-1.6947]]
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    grads = np.empty((T + 1, dh_T.size))
    grads[T] = dh_T
    for t in range(T, 0, -1):
        grads[t - 1] = grads[t] @ jacobians[t - 1]
    return np.einsum("th,th->t", grads, grads)
