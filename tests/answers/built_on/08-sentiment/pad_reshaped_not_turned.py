# mistake: the rows of sentences (N, T) are reshaped to (T, N) instead of transposed, so words of one sentence are spread over columns; shows whenever N > 1 and T > 1.
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right
def pad_batch(sentences):
    """Lists of word numbers -> x (T, N), zero behind the end of each column, and lengths (N,)."""
    lengths = np.array([len(words) for words in sentences])
    longest = lengths.max()
    rows = [list(words) + [0] * (longest - len(words)) for words in sentences]
    x = np.array(rows).reshape(longest, len(sentences))
    return x, lengths
