# mistake: read_packed sorts the columns of x, longest first, but not the rows of the first states, so the sentences start from each other's states where these differ; the putting back is right.
# read: right
# told: your read_packed sorts the sentences and not their first states, which belong to them.
def read_packed(step, x, lengths, state):
    pairs = sorted(enumerate(lengths), key=lambda pair: -pair[1])
    order = [n for n, _ in pairs]
    sorted_x = np.take(x, order, axis=1)
    current = state.copy()
    for t in range(max(lengths)):
        alive = sum(length > t for _, length in pairs)
        moved = step(sorted_x[t][:alive], current[:alive])
        current = np.vstack([moved, current[alive:]])
    return current[np.argsort(order)]
