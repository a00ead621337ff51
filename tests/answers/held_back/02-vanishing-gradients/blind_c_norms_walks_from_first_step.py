# mistake: norms_by_lag applies the transposed Jacobians in the order of time (J_1 first) instead of going back from the last step.
# read: right
# told: your norms_by_lag begins at the first Jacobian: the gradient comes from the end.
def norms_by_lag(dh_T, jacobians):
    T = len(jacobians)
    out = np.empty(T + 1)
    grad = np.array(dh_T, dtype=float)
    out[0] = np.sqrt(grad @ grad)
    for k in range(1, T + 1):
        grad = jacobians[k - 1].T @ grad
        out[k] = np.sqrt(grad @ grad)
    return out
