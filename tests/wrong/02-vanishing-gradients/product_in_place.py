# loses: check-total-jacobian
# told: changes jacobians in place
def total_jacobian(jacobians):
    for t in range(1, len(jacobians)):
        jacobians[t] = jacobians[t] @ jacobians[t - 1]
    return jacobians[-1]
