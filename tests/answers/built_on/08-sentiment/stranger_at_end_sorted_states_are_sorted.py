# mistake: at the end the sorted states are sorted once more (s[order]) instead of being put back in the order in which ...
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that it
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    x, sorted_lengths, s = x[:, order], lengths[order], state[order]
    for t in range(sorted_lengths[0]):
        n = np.count_nonzero(sorted_lengths > t)
        s = np.concatenate([step(x[t, :n], s[:n]), s[n:]])
    return s[order]
