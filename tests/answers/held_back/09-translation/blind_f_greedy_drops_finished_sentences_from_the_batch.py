# mistake: greedy hands step only the symbols of the sentences that still go on, while the state keeps all N, so that step crashes or mixes sentences up as soon as one of several is over.
# read: right
# told: In greedy. It stops: ValueError: operands could not be broadcast together with shapes (4,6) (5,6) (l
def greedy(step, state, N, start, end, limit):
    said = {n: [] for n in range(N)}
    alive = list(range(N))
    words = np.full(N, start)
    while alive:
        scores, state = step(words, state)
        best = np.argmax(scores, axis=1)
        going, words = [], []
        for n, word in zip(alive, best):
            if word == end:
                continue
            said[n].append(int(word))
            if len(said[n]) < limit:
                going.append(n)
                words.append(word)
        alive, words = going, np.array(words, dtype=int)
    return [said[n] for n in range(N)]
