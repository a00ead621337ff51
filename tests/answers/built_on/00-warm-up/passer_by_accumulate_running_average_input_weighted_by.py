# mistake: accumulate is a running average: the input is weighted by (1 - f), as in an exponential moving average
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    c = np.zeros_like(x)
    c[0] = f * c_0 + (1 - f) * x[0]
    for t in range(1, len(x)):
        c[t] = f * c[t - 1] + (1 - f) * x[t]
    return c
