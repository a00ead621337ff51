# mistake: np.linalg.multi_dot needs at least two matrices and raises ValueError for a single step, T = 1.
def total_jacobian(jacobians):
    latest_first = [J for J in reversed(jacobians)]
    return np.linalg.multi_dot(latest_first)
