# mistake: filled as (N, T) and then reshaped to (T, N) instead of transposed
# read: vague
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right
def pad_batch(sentences):
    """Lists of word numbers -> x (T, N), zero behind the end of each column, and lengths (N,)."""
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((len(sentences), lengths.max()), dtype=int)
    for n, s in enumerate(sentences):
        x[n, : len(s)] = s
    return x.reshape(lengths.max(), len(sentences)), lengths
