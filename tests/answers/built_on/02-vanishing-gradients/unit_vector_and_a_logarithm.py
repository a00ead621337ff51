# mistake: g is dh_T itself and is normalised with /=, so the argument is changed and a second call has 1 at lag 0; on every input whose norm is not 1
# read: right
# told: your norms_by_lag changes dh_T in place: c *= f or c[0] = f writes into the caller's
def norms_by_lag(dh_T, jacobians):
    g, log_size, logs = dh_T, 0.0, []
    for J in [None, *jacobians[::-1]]:
        if J is not None:
            g = J.T @ g
        n = np.sqrt(g @ g)
        log_size += np.log(n)
        logs.append(log_size)
        g /= n
    return np.exp(logs)
