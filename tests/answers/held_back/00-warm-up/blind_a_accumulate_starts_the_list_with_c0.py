# mistake: accumulate puts c_0 in as the first row and stops a step early, so it returns the memory before each step, c_0 to c_{T-1}, instead of after it.
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is missing.
def accumulate(x, f, c_0):
    c = [np.asarray(c_0)]
    for t in range(len(x) - 1):
        c.append(f * c[-1] + x[t])
    return np.vstack(c)
