# mistake: closed form with a cumulative sum of x / f**t, which divides by zero for f = 0 (nan), and overflows for small f and long sequences.
def accumulate(x, f, c_0):
    powers = np.power(float(f), np.arange(1, len(x) + 1))[:, None]
    return powers * (c_0 + np.cumsum(x / powers, axis=0))
