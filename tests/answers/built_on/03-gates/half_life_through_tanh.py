# mistake: half_life takes the logarithm of the tanh form of the sigmoid, which is exactly 0 at b = -40, so it gives 0 where ln 2 / 40 = 0.0173 is right (and is inaccurate from about -30 on).
# read: right
# told: In half_life. Asked as in the smallest call that goes wrong, but with b = -32.08, it is right; with b = -32.69 it is not. The only one of 16
def half_life(b):
    keep = (np.tanh(np.asarray(b) / 2.0) + 1.0) / 2.0
    return np.log(0.5) / np.log(keep)


def forget_bias(n):
    odds = np.exp2(1.0 / np.asarray(n)) - 1.0
    return -np.log(odds)
