# mistake: np.linalg.multi_dot needs at least two matrices and raises ValueError for a single step, T = 1.
# read: right
# told: In total_jacobian. It stops: ValueError: Expecting at least two arrays.
def total_jacobian(jacobians):
    latest_first = [J for J in reversed(jacobians)]
    return np.linalg.multi_dot(latest_first)
