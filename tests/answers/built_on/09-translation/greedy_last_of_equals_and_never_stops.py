# mistake: two: argsort takes the last of equally high scores instead of the first (shows with ties), and step is asked `limit` times even when all sentences are over earlier.
# read: right
# told: In greedy. The only one of
def greedy(step, state, N, start, end, limit):
    """N lists of symbols, without the end; step(symbols (N,), state) -> scores (N, V), state."""
    spoken = []
    symbols = np.repeat(start, N)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argsort(scores, axis=1, kind="stable")[:, -1]
        spoken.append(symbols.tolist())
    result = []
    for n in range(N):
        column = [row[n] for row in spoken]
        result.append(column[: column.index(end)] if end in column else column)
    return result
