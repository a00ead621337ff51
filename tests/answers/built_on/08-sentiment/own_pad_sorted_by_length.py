# mistake: sentences are sorted by length, longest first
# told: your pad_batch sorts the sentences by length: each should keep its column.
def pad_batch(sentences):
    ordered = sorted(sentences, key=len, reverse=True)
    lengths = np.array([len(s) for s in ordered])
    x = np.zeros((max(lengths), len(ordered)), dtype=np.int64)
    for n, s in enumerate(ordered):
        x[: len(s), n] = s
    return x, lengths
