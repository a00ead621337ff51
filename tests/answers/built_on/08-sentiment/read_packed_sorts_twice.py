# mistake: read_packed sorts the sentences by length and sorts the states once more at the end (final[order]) instead of undoing the sorting, so the states belong to other sentences; the calls of step are right, and so is the result where the order is its own inverse: sentences that come longest first, N <= 2, or two that have changed places
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that i
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    words, remaining = x[:, order], lengths[order]
    final = state[order].copy()
    for t in range(remaining[0]):
        n = np.count_nonzero(remaining > t)
        final[:n] = step(words[t, :n], final[:n].copy())
    return final[order]
