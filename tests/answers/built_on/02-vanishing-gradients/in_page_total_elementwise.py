# mistake: the Jacobians are multiplied entry by entry (* for @)
# read: right
# told: your total_jacobian multiplies entry by entry (*): the chain rule sums over the units
def total_jacobian(jacobians):
    total = jacobians[-1]
    for J in jacobians[-2::-1]:
        total = total * J
    return total
