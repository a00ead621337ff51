# mistake: no record of who is done: a sentence that said the end is merely silent in that step and speaks again later
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next step.
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        if np.all(symbols == end):
            break
        for n, s in enumerate(symbols):
            if s != end:
                said[n].append(int(s))
    return said
