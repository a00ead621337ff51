# mistake: pad_batch appends the zeros to the given lists themselves, so the caller's sentences are changed, and at a second call all lengths are T.
# read: right
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's array, c.remo
def pad_batch(sentences):
    lengths = []
    longest = 0
    for s in sentences:
        lengths.append(len(s))
        if len(s) > longest:
            longest = len(s)
    for s in sentences:
        while len(s) < longest:
            s.append(0)
    x = np.array(sentences).transpose()
    return x, np.array(lengths)
