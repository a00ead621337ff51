# mistake: the running product is a view of jacobians[0] and is written with out=, so the argument changes and a second call differs; shows for T > 1
def total_jacobian(jacobians):
    P = jacobians[0]
    for J in jacobians[1:]:
        np.matmul(J, P, out=P)
    return P
