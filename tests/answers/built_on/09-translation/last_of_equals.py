# mistake: The word is the last one of the sorted scores, so of words with equal scores the last is said instead of the first.
# told: In greedy. The only one of
def greedy(step, state, N, start, end, limit):
    said = [[] for _ in range(N)]
    going = list(range(N))
    words = np.full(N, start)
    spoken = 0
    while going and spoken < limit:
        scores, state = step(words, state)
        words = np.argsort(scores, axis=1, kind="stable")[:, -1]
        going = [n for n in going if words[n] != end]
        for n in going:
            said[n].append(int(words[n]))
        spoken += 1
    return said
