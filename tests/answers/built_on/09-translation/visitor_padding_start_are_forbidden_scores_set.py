# mistake: padding and start are forbidden (scores set to minus infinity) although the word with the highest score is ...
# read: vague
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = [False] * N
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        scores = np.array(scores, dtype=float)
        scores[:, [0, start]] = -np.inf
        symbols = scores.argmax(axis=1)
        for n in range(N):
            if over[n]:
                continue
            if symbols[n] == end:
                over[n] = True
            else:
                said[n].append(int(symbols[n]))
        if all(over):
            break
    return said
