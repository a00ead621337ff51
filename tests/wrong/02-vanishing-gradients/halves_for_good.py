# loses: check-half-life
# told: In steps_to_halve.
def half_life(s):
    return np.log(2) / -np.log(s) if s < 1 else np.inf


def steps_to_halve(dh_T, J):
    norms = [np.linalg.norm(dh_T)]
    for _ in range(1000):
        dh_T = J.T @ dh_T
        norms.append(np.linalg.norm(dh_T))
    above = [n for n, norm in enumerate(norms) if norm > norms[0] / 2]
    return above[-1] + 1
