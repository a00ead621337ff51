# mistake: total_jacobian uses np.linalg.multi_dot, which raises a ValueError if there is only one Jacobian (T = 1); otherwise it is right.
# read: right
# told: In total_jacobian. It stops: ValueError: Expecting at least two arrays. (line 5 of your cell: return
def total_jacobian(jacobians):
    """dh_T/dh_0: the last step's matrix stands leftmost."""
    last_first = [J for J in jacobians[::-1]]
    return np.linalg.multi_dot(last_first)
