# mistake: greedy makes the lists as [[]] * N, which is one and the same list N times, so every sentence holds the words of all.
# read: right
# told: In greedy. All entries are one list, which holds what belongs into each: is it made once, as by [[]]
def greedy(step, state, N, start, end, limit):
    texts = [[]] * N
    last = np.full(N, start, dtype=int)
    running = np.ones(N, dtype=bool)
    count = 0
    while running.any() and count < limit:
        scores, state = step(last, state)
        last = scores.argmax(axis=-1)
        running = running & (last != end)
        for n in np.flatnonzero(running):
            texts[n].append(int(last[n]))
        count += 1
    return texts
