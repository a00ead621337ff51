# mistake: TWO: decoder_batch puts the end of every target into the last row, behind the padding of a shorter one, instead of right behind its last word, and counts are floats 0.0 and 1.0 instead of booleans.
# read: right
# told: In decoder_batch. Of its parts, outputs is wrong, inputs is right in these calls. The right numbers,
def decoder_batch(targets, start, end):
    N = len(targets)
    T = max(map(len, targets))
    padded = np.zeros((T, N), dtype=int)
    counts = np.zeros((T + 1, N))
    for n, words in enumerate(targets):
        padded[: len(words), n] = words
        counts[: len(words) + 1, n] = 1.0
    inputs = np.vstack([np.full((1, N), start), padded])
    outputs = np.vstack([padded, np.full((1, N), end)])
    return inputs, outputs, counts
