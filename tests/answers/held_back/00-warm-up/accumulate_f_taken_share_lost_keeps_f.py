# mistake: two: f is taken as the share that is lost (keeps 1 - f), and the memory is changed in place, so the given c_0 is changed
# read: right
# told: your accumulate matches a loop that keeps the share 1 - f: f is what is kept, not what is lost.
def accumulate(x, f, c_0):
    c = np.empty(x.shape)
    memory = c_0
    for t, x_t in enumerate(x):
        memory *= 1 - f
        memory += x_t
        c[t] = memory
    return c
