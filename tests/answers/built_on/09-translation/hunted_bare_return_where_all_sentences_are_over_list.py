# mistake: a bare return where all sentences are over: the list is not returned there
# told: your greedy returned None: it ends without a return that is reached, or behind the return stands nothing, or what works in place and gives n
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = np.zeros(N, dtype=bool)
    symbols = np.full(N, start)
    for _ in range(limit):
        if over.all():
            return
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        over = over | (symbols == end)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
    return said
