# mistake: total_jacobian multiplies the matrices entry by entry (np.prod) instead of by the matrix product; the order, which it minds, then makes no difference; right where T = 1, where H = 1, or where all Jacobians are diagonal
# read: right
# told: your total_jacobian multiplies entry by entry (*): the chain rule sums over the units be
def total_jacobian(jacobians):
    last_step_first = jacobians[::-1]
    return np.prod(last_step_first, axis=0)
