# mistake: greedy stops only when all sentences say the end at the same step; who is over may say other things, so step is asked too often (what is returned is right)
# read: right
# told: In greedy. Your answers are right, but step is called 8 times where 5 times are enough.
def greedy(step, state, N, start, end, limit):
    symbols = np.full(N, start)
    said = [[] for _ in range(N)]
    for _ in range(limit):
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        for n in range(N):
            said[n].append(int(symbols[n]))
        if np.all(symbols == end):
            break
    result = []
    for s in said:
        if end in s:
            s = s[: s.index(end)]
        result.append(s)
    return result
