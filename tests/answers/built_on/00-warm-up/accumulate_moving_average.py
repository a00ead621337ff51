# mistake: an exponential moving average, the input is weighted with 1 - f; wrong unless f = 0.
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    kept = np.empty((len(x) + 1,) + c_0.shape)
    kept[0] = c_0
    for t, now in enumerate(x, start=1):
        kept[t] = f * kept[t - 1] + (1 - f) * now
    return kept[1:]
