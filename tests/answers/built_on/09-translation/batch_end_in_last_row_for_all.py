# mistake: the end is written into the last row of every column instead of the row behind each target's own last word; counts are right, so shorter targets have 0 due where the end is due, and an end in the padding
# read: right
# told: In decoder_batch. Of its parts, outputs is wrong, inputs and counts are right in these c
def decoder_batch(targets, start, end):
    N = len(targets)
    lengths = np.array([len(target) for target in targets])
    T = lengths.max()
    padded = np.zeros((T + 2, N), dtype=int)
    mask = np.arange(T) < lengths[:, None]
    padded[1:-1].T[mask] = np.concatenate(targets)
    padded[0], padded[-1] = start, end
    counts = np.less_equal.outer(np.arange(T + 1), lengths)
    return padded[:-1].copy(), padded[1:].copy(), counts
