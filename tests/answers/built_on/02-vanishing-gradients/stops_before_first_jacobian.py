# mistake: The loop back ends before J_1, so the entry of the largest lag T stays 0.
# told: In norms_by_lag. Only the last entry along axis 0 is wrong. The smallest call that goes wrong: norms
def norms_by_lag(dh_T, jacobians):
    T = jacobians.shape[0]
    norms = np.zeros(T + 1)
    norms[0] = np.sqrt(np.sum(dh_T**2))
    grad = dh_T
    for t in range(T - 1, 0, -1):
        grad = grad @ jacobians[t]
        norms[T - t] = np.sqrt(np.sum(grad**2))
    return norms
