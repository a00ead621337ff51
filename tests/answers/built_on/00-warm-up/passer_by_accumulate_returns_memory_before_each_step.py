# mistake: accumulate returns the memory before each step: first row c_0, the last memory is lost
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is
def accumulate(x, f, c_0):
    out = []
    c = c_0
    for x_t in x:
        out.append(c)
        c = f * c + x_t
    return np.array(out)
