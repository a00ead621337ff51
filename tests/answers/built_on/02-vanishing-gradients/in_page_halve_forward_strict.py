# mistake: two: the count stops below half only (>= in the loop), and the gradient goes forward (J @ g)
# read: right
# told: In steps_to_halve. The smallest call that goes wrong: steps_to_halve([24.], [[0.5]])
def half_life(s):
    if s >= 1:
        return np.inf
    return np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    start = np.linalg.norm(dh_T)
    g, n = dh_T, 0
    while np.linalg.norm(g) >= start / 2:
        g = J @ g
        n += 1
    return n
