# mistake: accumulate uses the closed form c_t = f^t (c_0 + sum of x_s / f^s), which divides by f^s: at f = 0 it divides by zero, warns and gives nan or inf; right at f = 1 and for 0 < f < 1 as long as f^T does not underflow (a few hundred steps at f = 0.5)
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its powers
def accumulate(x, f, c_0):
    steps = np.arange(1, len(x) + 1)
    decay = np.power(float(f), steps)[:, None]
    return decay * (c_0 + np.cumsum(x / decay, axis=0))
