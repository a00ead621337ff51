# loses: check-total-jacobian
# told: the chain rule sums over the units between
def total_jacobian(jacobians):
    J = jacobians[0]
    for t in range(1, jacobians.shape[0]):
        J = jacobians[t] * J
    return J
