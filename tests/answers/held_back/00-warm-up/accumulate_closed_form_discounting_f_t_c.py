# mistake: closed form with discounting, f^t (c_0 + sum x_s / f^s): forgets f = 0, where it divides by zero
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    T = x.shape[0]
    disc = f ** np.arange(1.0, T + 1)[:, None]
    return disc * (c_0 + np.cumsum(x / disc, axis=0))
