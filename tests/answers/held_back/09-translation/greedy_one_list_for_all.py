# mistake: makes the lists by [[]] * N, which is N times the same list, so every sentence comes back with the words of all of them mixed, step by step; right for N = 1, and where no sentence says anything; when and with what `step` is asked is right
# read: vague
# told: All entries are one list, which holds what belongs into each
def greedy(step, state, N, start, end, limit):
    said = [[]] * N
    alive = np.full(N, True)
    symbols = np.full(N, start)
    for _ in range(limit):
        if not alive.any():
            break
        scores, state = step(symbols, state)
        symbols = np.argmax(scores, axis=1)
        alive &= symbols != end
        for n in np.flatnonzero(alive):
            said[n].append(int(symbols[n]))
    return said
