# mistake: two: half_life gives a negative number for s > 1 (only s = 1 gives inf), and steps_to_halve returns the index of the step, one too few; always
# read: right
# told: your half_life gives a number for s > 1: a gradient that grows never halves. your
def half_life(s):
    return np.inf if s == 1 else np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    goal = np.dot(dh_T, dh_T) / 4
    g = dh_T.copy()
    for n in range(1000):
        g = np.einsum("jk,j->k", J, g)
        if np.dot(g, g) <= goal:
            return n
