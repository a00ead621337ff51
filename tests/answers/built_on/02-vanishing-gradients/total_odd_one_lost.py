# mistake: multiplies in pairs, later by earlier, but where the number of matrices in a round is odd the last one is dropped: right only for T a power of two (1, 2, 4, 8), for T = 3 the result is J_2 J_1
# read: vague
# told: In total_jacobian. The first time that total is made, its right numbers stand in yours; when it is made again, they do not: look at what goe
def total_jacobian(jacobians):
    factors = jacobians
    while len(factors) > 1:
        half = len(factors) // 2
        factors = np.stack([factors[2 * k + 1] @ factors[2 * k] for k in range(half)])
    return factors[0]
