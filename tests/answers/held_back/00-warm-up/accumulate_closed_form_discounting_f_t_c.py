# mistake: closed form with discounting, f^t (c_0 + sum x_s / f^s): forgets f = 0, where it divides by zero
# read: right
# told: your accumulate matches a loop written as one formula that divides by powers of f: with f = 0 that is 0, so go step by step.
def accumulate(x, f, c_0):
    T = x.shape[0]
    disc = f ** np.arange(1.0, T + 1)[:, None]
    return disc * (c_0 + np.cumsum(x / disc, axis=0))
