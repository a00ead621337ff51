# mistake: greedy stops only when all sentences say the end in the same step, so it goes on asking step though all are over (what it returns is cut at the first end)
# read: right
# told: In greedy. Your answers are right, but step is called 8 times where 5 times are enough.
def greedy(step, state, N, start, end, limit):
    symbols = np.full(N, start)
    rows = []
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        rows.append(symbols)
        if (symbols == end).all():
            break
    out = []
    for n in range(N):
        words = [int(r[n]) for r in rows]
        out.append(words[: words.index(end)] if end in words else words)
    return out
