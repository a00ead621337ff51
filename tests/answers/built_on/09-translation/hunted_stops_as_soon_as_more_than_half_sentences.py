# mistake: stops as soon as more than half of the sentences have ended
# told: In greedy. An entry ends too early
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = np.zeros(N, dtype=bool)
    symbols = np.full(N, start)
    for _ in range(limit):
        if over.mean() > 0.5:
            break
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        over = over | (symbols == end)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
    return said
