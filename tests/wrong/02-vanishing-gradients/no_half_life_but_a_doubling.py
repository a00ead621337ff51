# loses: check-half-life
# told: a gradient that grows never halves
def half_life(s):
    if s == 1:
        return np.inf
    return abs(np.log(0.5) / np.log(s))


def steps_to_halve(dh_T, J):
    norms = [np.linalg.norm(dh_T)]
    while norms[-1] > norms[0] / 2:
        dh_T = dh_T @ J
        norms.append(np.linalg.norm(dh_T))
    return len(norms) - 1
