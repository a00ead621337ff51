# loses: check-half-life
# told: forget_bias matches the right number with the wrong sign
def half_life(b):
    return np.log(2) / np.log1p(np.exp(-b))


def forget_bias(n):
    return np.log(2 ** (1 / n) - 1)
