# mistake: returns the memory after the last step for every step
# told: your accumulate matches a loop that changes one array in place and notes it again and again: every r
def accumulate(x, f, c_0):
    memory = c_0
    for t in range(x.shape[0]):
        memory = memory * f + x[t]
    return np.tile(memory, (x.shape[0], 1))
