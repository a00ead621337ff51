# mistake: steps_to_halve bisects for n, as if the norm fell at every step; where it falls below half, grows and falls again it may find a later crossing; half_life is right
# read: nothing
# told: In steps_to_halve.
def half_life(s):
    return np.inf if s >= 1 else -1 / np.log2(s)


def steps_to_halve(dh_T, J):
    def halved(n):
        return np.linalg.norm(np.linalg.matrix_power(J.T, n) @ dh_T) <= np.linalg.norm(dh_T) / 2

    above, below = 0, 1000
    while below - above > 1:
        mid = (above + below) // 2
        above, below = (above, mid) if halved(mid) else (mid, below)
    return below
