# mistake: starts from the first Jacobian and then loops over all of them, so J_1 is multiplied in twice
# read: right
# told: your total_jacobian has the first Jacobian twice.
def total_jacobian(jacobians):
    total = jacobians[0]
    for J in jacobians:
        total = J @ total
    return total
