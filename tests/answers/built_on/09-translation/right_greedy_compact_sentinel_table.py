# mistake: none, a table that grows row by row, filled with a mask, cut at the first end by a cumulative maximum; the loop is an iterator over the alive mask
def greedy(step, state, N, start, end, limit):
    rows, symbols, alive = [], np.full(N, start), np.ones(N, dtype=bool)
    while alive.any() and len(rows) < limit:
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=-1)
        rows.append(symbols)
        alive &= symbols != end
    table = np.asarray(rows, dtype=int).reshape(-1, N)
    speaks = ~np.maximum.accumulate(table == end, axis=0)
    return [column[mask].tolist() for column, mask in zip(table.T, speaks.T)]
