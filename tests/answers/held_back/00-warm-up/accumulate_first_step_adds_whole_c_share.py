# mistake: the first step adds the whole of c_0, not the share f of it
# read: right
# told: your accumulate matches a loop whose first step forgets to multiply c_0 by f.
def accumulate(x, f, c_0):
    c = x.copy()
    c[0] = c_0 + x[0]
    for t in range(1, len(x)):
        c[t] = f * c[t - 1] + x[t]
    return c
