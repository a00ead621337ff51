# mistake: multiplied entry by entry
# told: your total_jacobian multiplies entry by entry (*): the chain rule sums over the units between (@).
def total_jacobian(jacobians):
    return np.prod(jacobians, axis=0)
