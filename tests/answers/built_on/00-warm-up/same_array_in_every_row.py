# mistake: Two slips: the memory is updated in the caller's own c_0, and the same array is appended at every step, so every row is c_T and c_0 is modified.
# told: your accumulate matches a loop that changes one array in place: every row of the list is
def accumulate(x, f, c_0):
    memory = c_0
    history = []
    for x_t in x:
        memory *= f
        memory += x_t
        history.append(memory)
    return np.array(history)
