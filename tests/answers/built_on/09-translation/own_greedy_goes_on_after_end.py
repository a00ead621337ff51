# mistake: after the end it writes on, and cuts only a trailing end
# told: In greedy. The second time that you call step, where once is enough, symbols and state are others th
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    symbols = np.full(N, start)
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = scores.argmax(1)
        for n, s in enumerate(symbols):
            if s != end:
                said[n].append(int(s))
    return said
