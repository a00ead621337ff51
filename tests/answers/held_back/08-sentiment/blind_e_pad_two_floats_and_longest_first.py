# mistake: TWO: pad_batch sorts the sentences by length, the longest first, so the columns (and lengths) are not in the order in which they came; and x is made by np.zeros without a type, so it holds floats, which can not index an embedding.
# read: right
# told: your pad_batch sorts the sentences by length: each should keep its column.
def pad_batch(sentences):
    ordered = sorted(sentences, key=len, reverse=True)
    T, N = len(ordered[0]), len(ordered)
    x = np.zeros((T, N))
    for n in range(N):
        for t, word in enumerate(ordered[n]):
            x[t, n] = word
    lengths = np.array([len(s) for s in ordered])
    return x, lengths
