# mistake: steps_to_halve looks for the first n by bisection, which supposes that once halved it stays halved; where the norm falls below half and rises above it again (J = diag(0.1, 1.1), dh_T = (1, 0.01)) a later n than the first comes out.
# read: nothing
# told: In steps_to_halve.
def half_life(s):
    return np.inf if s >= 1 else np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    def halved(n):
        g = np.linalg.matrix_power(J.T, n) @ dh_T
        return np.linalg.norm(g) <= 0.5 * np.linalg.norm(dh_T)

    low, high = 0, 1000
    while high - low > 1:
        mid = (low + high) // 2
        if halved(mid):
            high = mid
        else:
            low = mid
    return high
