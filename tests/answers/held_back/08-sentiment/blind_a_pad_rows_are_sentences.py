# mistake: pad_batch lays every sentence out as a row, so x is (N, T) instead of time-major (T, N).
# read: right
# told: your pad_batch returns one row a sentence, (N, T): here arrays are time-major, (T, N), one column a
def pad_batch(sentences):
    lengths = np.fromiter(map(len, sentences), dtype=int)
    width = max(lengths)
    x = np.array([list(s) + [0] * (width - len(s)) for s in sentences], dtype=int)
    return x, lengths
