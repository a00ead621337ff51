# mistake: The Jacobians are multiplied in pairs, and where their number is odd the last one of a round is dropped.
# told: In total_jacobian. The first time that total is made, its right numbers stand in yours; when it is made again, they do not: look at what goe
def total_jacobian(jacobians):
    level = list(jacobians)
    while len(level) > 1:
        level = [level[k + 1] @ level[k] for k in range(0, len(level) - 1, 2)]
    return level[0]
