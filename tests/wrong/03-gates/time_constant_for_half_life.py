# loses: check-half-life
# told: until 1/e is left
def half_life(b):
    return -1 / np.log(1 / (1 + np.exp(-b)))


def forget_bias(n):
    return -np.log(2 ** (1 / n) - 1)
