# mistake: the memory is updated in place, so the caller's c_0 changes (and the rows are copied rightly)
# read: right
# told: your accumulate matches a loop that changes the caller's c_0 in place: write c_t = f * c_t
def accumulate(x, f, c_0):
    c = np.empty_like(x)
    memory = c_0
    for t in range(x.shape[0]):
        memory *= f
        memory += x[t]
        c[t] = memory
    return c
