# mistake: half_life returns np.inf only for s > 1; at s = 1 exactly, where the norm never halves either, it divides by ln 1 = 0, so NumPy warns and the result is -inf; right for every other s; steps_to_halve is right
# read: right
# told: In half_life. The numbers are right but for the sign of some. The smallest call that goe
def half_life(s):
    if s > 1:
        return np.inf
    return np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    goal = np.linalg.norm(dh_T) / 2
    g, n = dh_T, 0
    while np.linalg.norm(g) > goal:
        g, n = J.T @ g, n + 1
    return n
