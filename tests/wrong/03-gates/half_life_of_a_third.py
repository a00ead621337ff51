# loses: check-half-life
# told: goes wrong first:</strong> half_life, which is always 1.585 times the right number.
def half_life(b):
    return np.log(3) / np.log1p(np.exp(-b))


def forget_bias(n):
    return -np.log(2 ** (1 / n) - 1)
