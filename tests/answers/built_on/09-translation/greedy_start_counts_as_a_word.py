# mistake: off by one: the start counts towards the limit, so a sentence that does not end has limit - 1 words
# read: right
# told: your greedy stops one word before the limit.
def greedy(step, state, N, start, end, limit):
    sentences = {n: [start] for n in range(N)}
    open_ones = set(range(N))
    while open_ones:
        open_ones = {n for n in open_ones if len(sentences[n]) < limit}
        if not open_ones:
            break
        scores, state = step(np.array([sentences[n][-1] for n in range(N)]), state)
        best = scores.argmax(axis=1)
        open_ones = {n for n in open_ones if best[n] != end}
        for n in open_ones:
            sentences[n].append(int(best[n]))
    return [sentences[n][1:] for n in range(N)]
