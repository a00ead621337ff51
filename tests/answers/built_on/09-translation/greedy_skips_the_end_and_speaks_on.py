# mistake: two: greedy (1) only skips the end symbol, and a sentence that has said it goes on to collect what it says later; (2) asks step `limit` times whatever happens, even when all sentences are over; right where no sentence says the end before its limit
# read: vague
# told: In greedy. The second time that you call step, where once is enough, symbols and state are others than before. An entry is right up to where
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    last = np.full(N, start)
    for _ in range(limit):
        scores, state = step(last, state)
        last = np.argmax(scores, axis=1)
        for n in range(N):
            if last[n] != end:
                said[n].append(int(last[n]))
    return said
