# mistake: the Jacobians are multiplied entry by entry (np.prod) instead of as matrices
# read: right
def total_jacobian(jacobians):
    return np.prod(jacobians, axis=0)
