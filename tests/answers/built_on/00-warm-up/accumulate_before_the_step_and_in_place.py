# mistake: two: row t is the memory before the step (c_0 to c_{T-1}, so c_T is missing), and c_0 of the caller is overwritten since the memory is the same array, updated in place; rows are right only where a step changes nothing (f = 1 and x = 0)
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is
def accumulate(x, f, c_0):
    memory = c_0
    history = np.zeros(x.shape)
    for t in range(x.shape[0]):
        history[t] = memory
        memory *= f
        memory += x[t]
    return history
