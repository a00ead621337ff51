# mistake: the entries are ordered by time (entry t belongs to h_t) and not by lag, so the list is reversed; and a second one, the squared norm is returned, the root is missing.
# read: right
# told: your norms_by_lag gives the numbers that come out if, in what is returned, array(norms)
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    grads = np.empty((T + 1, dh_T.size))
    grads[T] = dh_T
    for t in range(T, 0, -1):
        grads[t - 1] = grads[t] @ jacobians[t - 1]
    return np.einsum("th,th->t", grads, grads)
