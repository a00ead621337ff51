# mistake: the running product is a view of jacobians[0] and is written with out=, so the argument changes and a second call differs; shows for T > 1
# read: right
# told: your total_jacobian changes jacobians in place: c *= f or c[0] = f writes into the
def total_jacobian(jacobians):
    P = jacobians[0]
    for J in jacobians[1:]:
        np.matmul(J, P, out=P)
    return P
