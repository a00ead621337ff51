# mistake: steps_to_halve returns the number of steps after which the norm stays at or below half for good (within 1000 steps) instead of the first time that it is at most half.
# read: right
# told: In steps_to_halve. The smallest call that goes wrong: steps_to_halve([1.116, 0. , 0. ], [[0. , 0.3 ,
def half_life(s):
    return np.inf if s >= 1 else -1 / np.log2(s)


def steps_to_halve(dh_T, J):
    start = np.linalg.norm(dh_T)
    below = []
    d = dh_T
    for _ in range(1000):
        d = J.T @ d
        below.append(np.linalg.norm(d) <= start / 2)
    n = len(below)
    while n > 0 and below[n - 1]:
        n -= 1
    return n + 1
