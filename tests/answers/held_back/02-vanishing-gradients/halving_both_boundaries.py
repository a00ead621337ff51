# mistake: two, both at a boundary: (1) half_life returns np.inf only for s > 1, so at s = 1 exactly it divides by log(1) = 0 and returns -inf with a warning (right for s < 1 and s > 1); (2) steps_to_halve waits until the norm is BELOW half, so where a step hits half exactly it counts too many (2 instead of 1 with J = I/2; right where half is never hit exactly)
# read: right
# told: In half_life. The numbers are right but for the sign of some. The smallest call that goe
def half_life(s):
    if s > 1:
        return np.inf
    return np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    goal = np.linalg.norm(dh_T) / 2
    gradient = dh_T
    for n in range(1, 1001):
        gradient = gradient @ J
        if np.linalg.norm(gradient) < goal:
            return n
