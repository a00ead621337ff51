# mistake: an exponential average: the input is weighted by 1 - f
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    rows = []
    for x_t in x:
        c_0 = f * c_0 + (1 - f) * x_t
        rows.append(c_0)
    return np.stack(rows)
