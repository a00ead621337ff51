# mistake: the product is built pair by pair, and where the number of factors is odd the last one is thrown away; right only where T is a power of two.
# read: vague
# told: In total_jacobian. The first time that total is made, its right numbers stand in yours; when it is made again, they do not: look at what goe
def total_jacobian(jacobians):
    """dh_T/dh_0 (H, H) from the Jacobians of all steps, (T, H, H), the first step first."""
    P = jacobians.copy()
    while P.shape[0] > 1:
        m = P.shape[0] // 2
        Q = np.zeros((m,) + P.shape[1:])
        for i in range(m):
            Q[i] = P[2 * i + 1] @ P[2 * i]
        P = Q
    return P[0]
