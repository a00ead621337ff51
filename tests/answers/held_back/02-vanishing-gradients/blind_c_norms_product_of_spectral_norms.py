# mistake: norms_by_lag multiplies the norm of dh_T by the spectral norms of the Jacobians, which is an upper bound, instead of taking the norm of the gradient itself.
# read: right
# told: your norms_by_lag multiplies by the norm of J: that is an upper bound, not the gradient's norm.
def norms_by_lag(dh_T, jacobians):
    sizes = np.linalg.norm(jacobians, ord=2, axis=(1, 2))[::-1]
    return np.linalg.norm(dh_T) * np.concatenate(([1.0], np.cumprod(sizes)))
