# loses: check-half-life
# told: cut to a whole number where b is one
def half_life(b):
    b = np.asarray(b)
    n = np.zeros_like(b)
    n[...] = np.log(2) / np.log1p(np.exp(-b))
    return n


def forget_bias(n):
    return -np.log(2 ** (1 / n) - 1)
