# mistake: half_life clips b to [-10, 10] "against overflow", so beyond that it stands still: at b = 20 it gives the half-life of b = 10, about 15,000 steps instead of 336 million, and at b = -40 that of -10; right for b from -10 to 10; forget_bias is right
# read: right
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -9.988, it is
def half_life(b):
    b = np.clip(np.asarray(b, dtype=float), -10, 10)
    return np.log(2) / np.log1p(np.exp(-b))


def forget_bias(n):
    r = np.log(2) / np.asarray(n, dtype=float)
    # f / (1 - f) = 1 / (e^r - 1) = e^-r / (1 - e^-r)
    return -r - np.log(-np.expm1(-r))
