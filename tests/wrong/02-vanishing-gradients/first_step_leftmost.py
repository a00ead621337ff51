# loses: check-total-jacobian
# told: the last step stands leftmost
import functools


def total_jacobian(jacobians):
    return functools.reduce(np.dot, jacobians)
