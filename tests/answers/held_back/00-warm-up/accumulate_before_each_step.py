# mistake: two: (1) accumulate stores the memory BEFORE each step, so its rows are c_0 to c_{T-1} and c_T is missing (right only where the memory does not change, such as f = 1 with x = 0); (2) it works in c_0 itself with *= and +=, so the caller's c_0 is altered (it holds c_T afterwards)
# read: right
# told: your accumulate matches a loop that notes c before the step: c_0 comes first and c_T is
def accumulate(x, f, c_0):
    memory = c_0
    history = []
    for x_t in x:
        history.append(memory.copy())
        memory *= f
        memory += x_t
    return np.stack(history)
