# mistake: the input leaks in its own step as well, c = f (c + x) in place of f c + x; right at f = 1, all zeros at f = 0
# read: right
# told: your accumulate matches a loop that multiplies the input by f as well.
def accumulate(x, f, c_0):
    c = np.empty((len(x) + 1, x.shape[1]))
    c[0] = c_0
    for t, entering in enumerate(x, start=1):
        held = c[t - 1] + entering
        c[t] = f * held
    return c[1:]
