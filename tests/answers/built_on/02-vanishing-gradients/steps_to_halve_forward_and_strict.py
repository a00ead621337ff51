# mistake: two: steps_to_halve multiplies by J instead of by its transpose (the same norms where J is symmetric, or normal at all, such as a multiple of a rotation); and it goes on while the norm is at least half, so exactly half does not count (J = 0.5 I gives 2 and not 1); right where J is normal and no norm is exactly half; half_life is right
# read: vague
def half_life(s):
    return np.inf if s >= 1 else -np.log(2) / np.log(s)


def steps_to_halve(dh_T, J):
    start = np.linalg.norm(dh_T)
    gradient = dh_T.copy()
    for n in range(1, 1001):
        gradient = np.dot(J, gradient)
        if np.linalg.norm(gradient) < 0.5 * start:
            return n
    return 1000
