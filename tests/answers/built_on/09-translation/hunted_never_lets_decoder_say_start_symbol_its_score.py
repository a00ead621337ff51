# mistake: never lets the decoder say the start symbol (its score is set to minus infinity)
# told: In greedy. The smallest call that goes wrong: greedy(step, [[0., 0.]], 1, 1, 2, 1) should be [[1]], yours is [[0]].
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = np.zeros(N, dtype=bool)
    symbols = np.full(N, start)
    for _ in range(limit):
        if over.all():
            break
        scores, state = step(symbols, state)
        scores = np.array(scores, dtype=float)
        scores[:, start] = -np.inf
        symbols = scores.argmax(axis=1)
        over = over | (symbols == end)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
    return said
