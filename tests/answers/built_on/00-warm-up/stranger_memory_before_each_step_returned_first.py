# mistake: the memory before each step is returned: the first row is c_0, the last is c_{T-1}
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is
def accumulate(x, f, c_0):
    c, out = c_0, []
    for x_t in x:
        out.append(c)
        c = f * c + x_t
    return np.array(out)
