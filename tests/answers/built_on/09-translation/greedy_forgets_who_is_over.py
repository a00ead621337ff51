# mistake: greedy looks only at the words of this very step to see who is over, and forgets who said the end before: a sentence that is over speaks on if its later scores prefer a word, and it stops only when all say the end in the same step; right where a sentence that has said the end says nothing else from then on, or none ends before the limit
# read: right
# told: your greedy comes back to life: a sentence that has ended says words again at the next s
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    words = np.full(N, start)
    for _ in range(limit):
        scores, state = step(words, state)
        words = scores.argmax(axis=1)
        silent = words == end
        if silent.all():
            break
        for n in np.flatnonzero(~silent):
            said[n].append(int(words[n]))
    return said
