# mistake: two: (1) sorts x by length but not the first states, so sentence order[k] starts from state[k]; right where the sentences come longest first or all first states are equal; (2) goes through all rows of x, and so calls `step` with zero rows for every t behind the end of all sentences; right where x has no such rows
# read: right
# told: your read_packed sorts the sentences and not their first states, which belong to them.
def read_packed(step, x, lengths, state):
    lengths = np.asarray(lengths)
    order = np.argsort(-lengths, kind="stable")
    words = x[:, order]
    running = state.copy()
    for t in range(len(words)):
        alive = np.count_nonzero(lengths > t)
        running[:alive] = step(words[t, :alive], running[:alive])
    result = np.empty_like(running)
    result[order] = running
    return result
