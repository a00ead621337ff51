# mistake: none
def accumulate(x, f, c_0):
    c = np.empty(x.shape, dtype=np.result_type(x, c_0, float))
    c[-1:] = c_0
    for t in range(len(c)):
        c[t] = f * c[t - 1] + x[t]
    return c
