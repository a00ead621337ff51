# mistake: total_jacobian multiplies the Jacobians entry by entry (np.prod) instead of as matrices; right at T = 1, at H = 1, and where all Jacobians are diagonal
# read: right
# told: your total_jacobian multiplies entry by entry (*): the chain rule sums over the units be
def total_jacobian(jacobians):
    return np.prod(jacobians, axis=0)
