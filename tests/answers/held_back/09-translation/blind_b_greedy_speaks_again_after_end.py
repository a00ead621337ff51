# mistake: greedy looks only at whether a sentence says the end in this very step, so a sentence that is over speaks on when its later words are others, and all must say the end in the same step for an early stop.
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next step.
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    words = np.array([start] * N)
    for _ in range(limit):
        scores, state = step(words, state)
        words = np.argmax(scores, axis=1)
        if np.all(words == end):
            return said
        for n, word in enumerate(words):
            if word != end:
                said[n].append(int(word))
    return said
