# mistake: takes c_0 as the level the first row starts from: c_0 is added in full at the first step, not multiplied by f
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    c = np.zeros_like(x)
    c[0] = c_0 + x[0]
    for t in range(1, x.shape[0]):
        c[t] = f * c[t - 1] + x[t]
    return c
