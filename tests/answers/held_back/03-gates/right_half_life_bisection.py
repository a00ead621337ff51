# mistake: none
def steps_until_half(b):
    return np.log(2) / np.logaddexp(0.0, -b)


def half_life(b):
    return steps_until_half(np.asarray(b, dtype=float))


def forget_bias(n):
    n = np.asarray(n, dtype=float)
    low, high = np.full(n.shape, -1000.0), np.full(n.shape, 500.0)
    for _ in range(120):
        middle = (low + high) / 2
        too_short = steps_until_half(middle) < n
        low, high = np.where(too_short, middle, low), np.where(too_short, high, middle)
    return ((low + high) / 2)[()]
