# mistake: multiplies neighbours in pairs, and where a level has an odd number of matrices the last one is dropped; right for T = 1, 2, 4, 8, wrong for T = 3, 5, 6, 7
# read: vague
# told: In total_jacobian. The first time that total is made, its right numbers stand in yours; when it is made again, they do not: look at what goe
def total_jacobian(jacobians):
    level = list(jacobians)
    while len(level) > 1:
        level = [late @ early for early, late in zip(level[::2], level[1::2])]
    return level[0]
