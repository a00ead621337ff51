# mistake: TWO: half_life rounds up to whole steps, and steps_to_halve counts on when the norm is exactly half (it waits until it is strictly less than half).
# read: right
# told: your half_life is rounded up: the half-life need not be whole.
import math


def half_life(s):
    if s >= 1:
        return np.inf
    return math.ceil(math.log(0.5, s))


def steps_to_halve(dh_T, J):
    goal = 0.5 * np.linalg.norm(dh_T)
    d = J.T @ dh_T
    n = 1
    while not np.linalg.norm(d) < goal:
        d = J.T @ d
        n += 1
    return n
