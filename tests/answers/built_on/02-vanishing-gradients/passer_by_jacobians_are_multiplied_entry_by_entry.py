# mistake: the Jacobians are multiplied entry by entry (np.prod) instead of as matrices
# read: right
# told: your total_jacobian multiplies entry by entry (*): the chain rule sums over the units
def total_jacobian(jacobians):
    return np.prod(jacobians, axis=0)
