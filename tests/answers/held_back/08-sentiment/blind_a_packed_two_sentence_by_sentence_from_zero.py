# mistake: TWO: read_packed reads sentence after sentence and calls step for a single row each time instead of once for each t with all living rows, and it starts from zeros instead of from the given first states.
# read: right
# told: your read_packed begins from zeros: the first state is given.
def read_packed(step, x, lengths, state):
    final = np.zeros_like(state)
    for n, length in enumerate(lengths):
        s = np.zeros((1, state.shape[1]))
        for t in range(length):
            s = step(x[t, n : n + 1], s)
        final[n] = s[0]
    return final
