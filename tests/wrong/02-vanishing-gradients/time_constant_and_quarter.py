# loses: check-half-life
# told: is the time until 1/e is left
# told: waits until the *squared* norm has halved
def half_life(s):
    if s >= 1:
        return float("inf")
    return -1 / np.log(s)


def steps_to_halve(dh_T, J):
    n, g = 0, dh_T
    while g @ g > 0.5 * (dh_T @ dh_T):
        g = J.T @ g
        n = n + 1
    return n
