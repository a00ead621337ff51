# mistake: none
def greedy(step, state, N, start, end, limit):
    said = {n: [] for n in range(N)}
    still_open = set(said)
    last = np.full(N, start)
    while still_open and limit > 0:
        limit -= 1
        scores, state = step(last, state)
        best = {n: int(np.argmax(scores[n])) for n in range(N)}
        still_open = {n for n in still_open if best[n] != end}
        for n in still_open:
            said[n] += [best[n]]
        last = np.array([best[n] if n in still_open else end for n in range(N)])
    return list(said.values())
