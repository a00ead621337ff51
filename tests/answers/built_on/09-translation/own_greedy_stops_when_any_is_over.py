# mistake: ends as soon as one sentence is over
# told: your greedy stops all sentences where the first one ends. Or, with the same numbers in the calls tri
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        if (symbols == end).any():
            break
        for n in range(N):
            said[n].append(int(symbols[n]))
    return said
