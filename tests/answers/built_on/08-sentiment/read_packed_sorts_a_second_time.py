# mistake: read_packed sorts the sentences, longest first, and at the end puts the states back with the same order (states[order]) and not with its inverse, so that they come back to the wrong sentences; right where the order is its own inverse (lengths that fall already, two sentences, pairs that swap), wrong for instance for the lengths 3, 1, 2, 4
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that i
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    x_sorted, sorted_lengths = x[:, order], lengths[order]
    current = state[order].copy()
    t = 0
    while t < sorted_lengths[0]:
        n = np.count_nonzero(sorted_lengths > t)
        current[:n] = step(x_sorted[t, :n], current[:n])
        t += 1
    return current[order]
