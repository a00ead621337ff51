# mistake: begins with the first Jacobian and then loops over all of them, so the first step is counted twice
# read: right
# told: your total_jacobian has the first Jacobian twice.
def total_jacobian(jacobians):
    total = jacobians[0]
    for J in jacobians:
        total = J @ total
    return total
