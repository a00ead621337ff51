# mistake: norms_by_lag multiplies the norm of dh_T by the spectral norms of the Jacobians (an upper bound, as if each step stretched the gradient as far as it can) instead of carrying the vector itself back; right at lag 0, at H = 1, and where all Jacobians are multiples of orthogonal matrices, else too large
# read: right
# told: your norms_by_lag multiplies by the norm of J: that is an upper bound, not the gradient'
def norms_by_lag(dh_T, jacobians):
    strength = [np.linalg.norm(J, ord=2) for J in reversed(jacobians)]
    factors = np.cumprod([1.0, *strength])
    return np.sqrt(dh_T @ dh_T) * factors
