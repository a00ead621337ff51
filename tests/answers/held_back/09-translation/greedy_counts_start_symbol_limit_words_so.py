# mistake: counts the start symbol as one of the `limit` words, so a sentence is stopped one word too early
# read: right
# told: your greedy stops one word before the limit.
def greedy(step, state, N, start, end, limit):
    said = [[start] for _ in range(N)]
    done = [False] * N
    symbols = np.array([start] * N)
    while not all(done) and max(len(s) for s in said) < limit:
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        for n in range(N):
            if done[n]:
                continue
            if symbols[n] == end:
                done[n] = True
            else:
                said[n].append(int(symbols[n]))
    return [s[1:] for s in said]
