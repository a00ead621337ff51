# mistake: accumulate stores the memory before each step instead of after it: the first row of the result is c_0 and the last one is c_{T-1}, c_T is missing; all rows are one too late, right only where the memory does not change (x = 0 and f = 1, for example)
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is
def accumulate(x, f, c_0):
    T, N = x.shape
    memory = np.zeros((T, N))
    c = c_0
    for t in range(T):
        memory[t] = c
        c = f * c + x[t]
    return memory
