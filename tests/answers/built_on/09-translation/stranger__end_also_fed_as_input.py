# mistake: two: (a) the end is also fed as an input where a sentence is shorter than the longest; (b) counts is True at ...
# read: right
# told: your decoder_batch does not count the end: so a decoder does not learn to stop. A target of
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    N = len(targets)
    whole = np.zeros((T + 2, N), dtype=int)
    for n, t in enumerate(targets):
        whole[: len(t) + 2, n] = [start] + list(t) + [end]
    inputs, outputs = whole[:-1].copy(), whole[1:].copy()
    counts = (outputs != 0) & (outputs != end)
    return inputs, outputs, counts
