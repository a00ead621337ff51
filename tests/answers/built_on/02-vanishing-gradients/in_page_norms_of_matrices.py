# mistake: the norm of the gradient is multiplied by the spectral norms of the Jacobians: a bound, and not the norm
# read: right
# told: your norms_by_lag multiplies by the norm of J: that is an upper bound, not the gradient's
def norms_by_lag(dh_T, jacobians):
    norms = [np.linalg.norm(dh_T)]
    for J in reversed(jacobians):
        norms.append(norms[-1] * np.linalg.norm(J, 2))
    return np.array(norms)
