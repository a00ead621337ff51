# loses: check-half-life
# told: counts one step too many
def half_life(s):
    return np.inf if s >= 1 else np.log2(0.5) / np.log2(s)


def steps_to_halve(dh_T, J):
    start = np.linalg.norm(dh_T)
    for n in range(1, 2000):
        if np.linalg.norm(dh_T) <= start / 2:
            return n
        dh_T = J.T.dot(dh_T)
