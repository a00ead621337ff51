# mistake: TWO: half_life divides by log(s) = 0 if s is exactly 1 (only s above 1 is caught), and steps_to_halve does not count but computes the number from the spectral radius of J, which is not what the norm does.
# read: right
# told: your steps_to_halve goes by the spectral radius: that decides in the long run, and here the gradient
def half_life(s):
    if s > 1:
        return np.inf
    return np.log(0.5) / np.log(s)


def steps_to_halve(dh_T, J):
    radius = np.abs(np.linalg.eigvals(J)).max()
    if radius == 0:
        return 1
    return max(1, int(np.ceil(np.log(0.5) / np.log(radius))))
