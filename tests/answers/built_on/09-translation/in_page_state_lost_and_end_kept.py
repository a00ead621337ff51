# mistake: two: the new state is not handed on (each step gets the first), and the end is kept in the sentence
# read: right
# told: your greedy keeps the end in the translation: it says that the sentence is over and is no
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = [limit <= 0] * N
    symbols = np.full(N, start)
    while not all(over):
        scores, _ = step(symbols, state)
        symbols = scores.argmax(axis=1)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
                over[n] = symbols[n] == end or len(said[n]) >= limit
    return said
