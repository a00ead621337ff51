# mistake: The gradient is carried back in the caller's own array, so dh_T is overwritten and a second call gives other norms.
# told: your norms_by_lag changes dh_T in place: c *= f or c[0] = f writes into the caller's
def norms_by_lag(dh_T, jacobians):
    dh = dh_T
    norms = np.empty(len(jacobians) + 1)
    norms[0] = np.linalg.norm(dh)
    for k, J in enumerate(jacobians[::-1], start=1):
        dh[:] = np.dot(dh, J)
        norms[k] = np.linalg.norm(dh)
    return norms
