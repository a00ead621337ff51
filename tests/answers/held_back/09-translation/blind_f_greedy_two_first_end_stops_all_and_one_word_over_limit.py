# mistake: TWO: greedy stops the whole batch as soon as one sentence says its end, and without an end it goes on to limit + 1 words.
# read: nothing
def greedy(step, state, N, start, end, limit):
    spoken = []
    symbols = np.repeat(start, N)
    for _ in range(limit + 1):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=-1)
        spoken.append(symbols)
        if end in symbols:
            break
    columns = np.array(spoken, dtype=int).reshape(-1, N).T.tolist()
    return [c[: c.index(end)] if end in c else c for c in columns]
