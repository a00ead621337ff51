# mistake: accumulate uses the closed form f**t * (c_0 + cumsum(x / f**t)), which divides by zero for f = 0 and gives NaN with warnings there.
# read: right
# told: your accumulate matches a loop that gives no numbers for f = 0: is something divided by f or by its
def accumulate(x, f, c_0):
    t = np.arange(1, len(x) + 1).reshape(-1, 1)
    decay = np.power(float(f), t)
    return decay * (c_0 + np.cumsum(x / decay, axis=0))
