# mistake: one buffer is updated in place and appended at every step without a copy, so all T rows are the last memory; wrong for T > 1.
def accumulate(x, f, c_0):
    memory = np.array(c_0, dtype=float)
    rows = []
    for t in range(x.shape[0]):
        memory *= f
        memory += x[t]
        rows.append(memory)
    return np.array(rows)
