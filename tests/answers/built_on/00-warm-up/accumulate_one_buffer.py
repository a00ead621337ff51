# mistake: one buffer is updated in place and appended at every step without a copy, so all T rows are the last memory; wrong for T > 1.
# read: right
# told: your accumulate matches a loop that changes one array in place and notes it again and
def accumulate(x, f, c_0):
    memory = np.array(c_0, dtype=float)
    rows = []
    for t in range(x.shape[0]):
        memory *= f
        memory += x[t]
        rows.append(memory)
    return np.array(rows)
