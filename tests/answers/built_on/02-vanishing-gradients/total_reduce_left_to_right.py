# mistake: reduce multiplies J_1 J_2 ... J_T, the first step leftmost, the reverse of the right order; wrong for T > 1 when the matrices do not commute.
# read: right
# told: your total_jacobian multiplies in the order J_1 J_2 ... J_T: the last step stands
def total_jacobian(jacobians):
    from functools import reduce

    return reduce(lambda sofar, nxt: sofar @ nxt, jacobians, np.eye(jacobians.shape[-1]))
