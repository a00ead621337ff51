# mistake: the order is applied once more at the end (states[order]) instead of its inverse
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that it
def read_packed(step, x, lengths, state):
    """The state after each sentence's own last word (N, K); step(x_t (n, D), state (n, K)) -> (n, K)."""
    order = np.argsort(-lengths, kind="stable")
    states = state[order]
    for t in range(lengths.max()):
        n = np.sum(lengths > t)
        states[:n] = step(x[t, order[:n]], states[:n])
    return states[order]
