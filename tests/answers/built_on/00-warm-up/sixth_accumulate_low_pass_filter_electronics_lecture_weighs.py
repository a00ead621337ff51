# mistake: low-pass filter from the electronics lecture: weighs the input with (1 - f) instead of adding it whole
# read: right
# told: your accumulate matches a loop of a running mean: here the input is added whole.
def accumulate(x, f, c_0):
    c = np.zeros_like(x)
    last = c_0
    for t in range(x.shape[0]):
        c[t] = f * last + (1 - f) * x[t]
        last = c[t]
    return c
