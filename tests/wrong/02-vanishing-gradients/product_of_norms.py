# loses: check-norms-by-lag
# told: that is an upper bound, not the gradient's norm
def norms_by_lag(dh_T, jacobians):
    top = [np.linalg.norm(J, ord=2) for J in jacobians[::-1]]
    return np.linalg.norm(dh_T) * np.concatenate([[1.0], np.cumprod(top)])
