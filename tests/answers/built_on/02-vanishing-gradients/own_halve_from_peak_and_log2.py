# mistake: TWO: half-life by log2 with the wrong sign; the count starts at 1
# told: your half_life has the wrong sign. your steps_to_halve counts one step too many.
def half_life(s):
    return np.inf if s >= 1 else np.log2(s) ** -1


def steps_to_halve(dh_T, J):
    n, g = 1, dh_T
    while np.linalg.norm(g) > np.linalg.norm(dh_T) / 2:
        g = J.T @ g
        n += 1
    return n
