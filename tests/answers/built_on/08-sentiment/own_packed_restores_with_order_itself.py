# mistake: state[order] in the place of its inverse
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that it names, or
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    s = state[order]
    for t in range(int(lengths.max())):
        n = int(np.sum(lengths > t))
        s = np.vstack([step(x[t, order[:n]], s[:n]), s[n:]])
    return s[order]
