# mistake: total_jacobian multiplies in the wrong order, J_1 J_2 ... J_T instead of J_T ... J_2 J_1.
# read: right
# told: your total_jacobian multiplies in the order J_1 J_2 ... J_T: the last step stands leftmost.
from functools import reduce


def total_jacobian(jacobians):
    return reduce(np.matmul, list(jacobians), np.identity(jacobians.shape[-1]))
