# mistake: forget_bias looks for the bias by bisection between -20 and 20 only, so for short half-lives such as n = 0.02, whose bias is about -34.7, it returns -20; half_life is right.
# read: right
# told: In forget_bias. The only one of 16 calls that goes wrong: forget_bias(0.02) should be -34.66, yours
guess_steps = 30.0


def half_life(b):
    return np.log(2) / np.log1p(np.exp(-np.asarray(b, dtype=float)))


def forget_bias(n):
    n = np.asarray(n, dtype=float)
    low = np.full(n.shape, -20.0)
    high = np.full(n.shape, 20.0)
    for _ in range(200):
        mid = (low + high) / 2
        too_short = half_life(mid) < n
        low = np.where(too_short, mid, low)
        high = np.where(too_short, high, mid)
    return (low + high) / 2
