# mistake: half_life gives inf only at s = 1: for s > 1, where the norm grows and never halves, it returns a negative number (-1 at s = 2); right for s <= 1; steps_to_halve is right
# read: right
# told: your half_life gives a number for s > 1: a gradient that grows never halves.
def half_life(s):
    if s == 1:
        return np.inf
    return np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    target = np.linalg.norm(dh_T) / 2
    gradient = J.T @ dh_T
    n = 1
    while np.linalg.norm(gradient) > target:
        gradient = J.T @ gradient
        n += 1
    return n
