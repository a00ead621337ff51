# mistake: two: step is asked `limit` times even when all sentences are over; the end is kept in the sentence
# read: right
# told: your greedy keeps the end in the translation: it says that the sentence is over and is no
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    over = [False] * N
    symbols = np.array([start] * N)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=-1)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
                if symbols[n] == end:
                    over[n] = True
    return said
