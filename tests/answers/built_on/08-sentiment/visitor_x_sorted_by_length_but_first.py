# mistake: x is sorted by length but the first states are not: each sentence begins from another sentence's state
# read: right
# told: your read_packed sorts the sentences and not their first states, which belong to them.
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    x_sorted = x[:, order]
    sorted_lengths = lengths[order]
    current = np.array(state)
    for t in range(sorted_lengths[0]):
        n = (sorted_lengths > t).sum()
        current[:n] = step(x_sorted[t, :n], current[:n])
    result = np.zeros_like(current)
    result[order] = current
    return result
