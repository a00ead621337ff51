# mistake: accumulate updates its memory in place, and that memory is the caller's c_0, which is changed (the returned rows are right at the first call).
# read: right
# told: your accumulate matches a loop that changes the caller's c_0 in place: write c_t = f * c_t + x_t.
def accumulate(x, f, c_0):
    memory = c_0
    history = np.zeros(x.shape)
    for t in range(x.shape[0]):
        memory *= f
        memory += x[t]
        history[t] = memory
    return history
