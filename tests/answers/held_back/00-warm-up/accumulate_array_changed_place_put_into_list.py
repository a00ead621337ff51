# mistake: one array is changed in place and put into the list every time, so all rows are the last memory
# read: right
# told: your accumulate matches a loop that changes one array in place and notes it again and again: every row is the last; write c_t = f * c_t + x_
def accumulate(x, f, c_0):
    memory = np.array(c_0)
    history = []
    for x_t in x:
        memory *= f
        memory += x_t
        history.append(memory)
    return np.array(history)
