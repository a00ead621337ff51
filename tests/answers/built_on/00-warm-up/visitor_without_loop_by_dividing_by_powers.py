# mistake: without a loop, by dividing by the powers of f and a cumulative sum: at f = 0 it divides by zero
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    T = len(x)
    power = f ** np.arange(1, T + 1)[:, None]
    return power * (c_0 + np.cumsum(x / power, axis=0))
