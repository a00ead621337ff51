# mistake: none
def greedy(step, state, N, start, end, limit):
    history = np.zeros((0, N), dtype=int)
    symbols = np.full(N, start)
    while len(history) < limit and not (history == end).any(axis=0).all():
        scores, state = step(symbols, state)
        symbols = np.array([max(range(len(row)), key=row.__getitem__) for row in scores])
        history = np.vstack([history, symbols])
    spoken = np.cumsum(history == end, axis=0) == 0
    return [history[spoken[:, n], n].tolist() for n in range(N)]
