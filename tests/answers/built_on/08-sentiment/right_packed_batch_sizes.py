# mistake: none, a batch-size schedule by bincount and reversed cumsum, sorted ascending so that the rows still alive are the last ones, and the inverse permutation by argsort of argsort
def read_packed(step, x, lengths, state):
    order = lengths.argsort()
    alive = np.bincount(lengths)[:0:-1].cumsum()[::-1]
    xs = x.swapaxes(0, 1)[order]
    rows = state[order]
    for t, n in enumerate(alive):
        moved = step(xs[-n:, t], rows[-n:])
        rows = np.concatenate((rows[: len(rows) - n], moved), axis=0)
    return rows[order.argsort()]
