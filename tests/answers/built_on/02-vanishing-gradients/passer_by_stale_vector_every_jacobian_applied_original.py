# mistake: stale vector: every Jacobian is applied to the original dh_T, the gradient is not carried from step to step
# read: right
# told: your norms_by_lag starts again from dh_T at every step: the gradient is carried on.
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    out = np.zeros(T + 1)
    out[0] = np.linalg.norm(dh_T)
    for k in range(1, T + 1):
        d = jacobians[T - k].T @ dh_T
        out[k] = np.linalg.norm(d)
    return out
