# mistake: the batch is built as rows (N, T) and brought to (T, N) with reshape instead of a transpose
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right numbers,
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    T = int(lengths.max())
    rows = [list(s) + [0] * (T - len(s)) for s in sentences]
    return np.array(rows).reshape(T, len(sentences)), lengths
