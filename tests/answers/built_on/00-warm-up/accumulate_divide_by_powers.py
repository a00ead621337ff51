# mistake: closed form with a cumulative sum of x / f**t, which divides by zero for f = 0 (nan), and overflows for small f and long sequences.
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    powers = np.power(float(f), np.arange(1, len(x) + 1))[:, None]
    return powers * (c_0 + np.cumsum(x / powers, axis=0))
