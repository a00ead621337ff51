# mistake: the zeros are appended to the caller's own lists, so the argument changes and a second call finds all lengths equal to T; shows whenever lengths differ.
# read: right
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's
def pad_batch(sentences):
    """Lists of word numbers -> x (T, N), zero behind the end of each column, and lengths (N,)."""
    lengths = np.fromiter((len(s) for s in sentences), dtype=int)
    T = int(lengths.max())
    for s in sentences:
        while len(s) < T:
            s.append(0)
    return np.stack([np.asarray(s, dtype=int) for s in sentences], axis=1), lengths
