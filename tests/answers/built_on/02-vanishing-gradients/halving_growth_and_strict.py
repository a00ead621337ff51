# mistake: half_life handles s = 1 but gives a negative number for s > 1 instead of inf; and a second one, steps_to_halve asks for a norm strictly below half, so exactly half does not count.
# read: right
# told: your half_life gives a number for s > 1: a gradient that grows never halves.
def half_life(s):
    if s == 1:
        return np.inf
    return -np.log(2) / np.log(s)


def steps_to_halve(dh_T, J):
    goal = np.linalg.norm(dh_T) / 2
    back, count = J.T @ dh_T, 1
    while not np.linalg.norm(back) < goal:
        back, count = J.T @ back, count + 1
    return count
