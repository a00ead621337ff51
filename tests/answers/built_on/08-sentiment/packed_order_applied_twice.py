# mistake: to go back to the order of the sentences the sorting permutation is applied again instead of its inverse; shows where the permutation is not its own inverse, so from N = 3 on.
# read: right
# told: your read_packed sorts the states once more: to undo an order, assign to the rows that it
def read_packed(step, x, lengths, state):
    """The state after each sentence's own last word (N, K); step(x_t (n, D), state (n, K)) -> (n, K)."""
    longest_first = np.argsort(-np.asarray(lengths), kind="stable")
    sorted_x, sorted_len = x[:, longest_first], lengths[longest_first]
    current = state[longest_first].astype(float)
    for t in range(sorted_len[0]):
        n = np.count_nonzero(sorted_len > t)
        current[:n] = step(sorted_x[t, :n], current[:n])
    return current[longest_first]
