# mistake: greedy: the list is made by [[]] * N; and limit counts the end
# told: In greedy. All entries are one list, which holds what belongs into each: is it made once, as by [[]] * N? The smallest call that goes wrong:
def greedy(step, state, N, start, end, limit):
    said = [[]] * N
    over = np.zeros(N, dtype=bool)
    symbols = np.full(N, start)
    for _ in range(limit):
        if over.all():
            break
        scores, state = step(symbols, state)
        symbols = scores.argmax(axis=1)
        over = over | (symbols == end)
        for n in range(N):
            if not over[n]:
                said[n].append(int(symbols[n]))
    return said
