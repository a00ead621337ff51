# mistake: Each column is cut at argmax of "is the end", which is 0 where there is no end, so a sentence that is stopped by the limit comes back empty.
# told: In greedy. An entry ends too early.
def greedy(step, state, N, start, end, limit):
    said = []
    symbols = np.full(N, start)
    ended = np.zeros(N, dtype=bool)
    while len(said) < limit and not ended.all():
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=-1)
        ended |= symbols == end
        said.append(symbols)
    table = np.array(said, dtype=int).reshape(-1, N)
    return [table[: np.argmax(table[:, n] == end), n].tolist() if len(table) else [] for n in range(N)]
