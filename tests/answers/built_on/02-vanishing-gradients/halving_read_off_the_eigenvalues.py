# mistake: steps_to_halve does not follow the gradient but rounds up the half-life of the spectral radius of J, so dh_T plays no part; right where J shrinks all gradients alike (a rotation times a number), wrong for a J that is not normal or a gradient along a smaller eigenvalue; half_life is right
# read: right
# told: your steps_to_halve goes by the spectral radius: that decides in the long run, and here
def half_life(s):
    return np.inf if s >= 1 else -1 / np.log2(s)


def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    if radius == 0:
        return 1
    return int(np.ceil(half_life(radius)))
