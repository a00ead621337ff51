# loses: check-half-life
# told: steps_to_halve should be 1, yours is 2
def half_life(s):
    return np.inf if s >= 1 else np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    dh, n = dh_T, 0
    while np.linalg.norm(dh) >= np.linalg.norm(dh_T) / 2:
        dh, n = J.T @ dh, n + 1
    return n
