# mistake: half_life by the formula of continuous decay, ln 2 / (1 - s); steps_to_halve compares squared norms with ...
# read: right
# told: your half_life is the approximation ln 2 / (1 - s), good only for s near 1. your
def half_life(s):
    if s >= 1:
        return np.inf
    return np.log(2) / (1 - s)


def steps_to_halve(dh_T, J):
    start = dh_T @ dh_T
    d = dh_T.copy()
    n = 0
    while d @ d > 0.5 * start:
        d = J.T @ d
        n += 1
    return n
