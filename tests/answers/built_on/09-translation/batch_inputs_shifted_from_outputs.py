# mistake: the inputs are the outputs moved down by one row, so the end of a shorter target is read by the decoder where padding 0 should stand; shows where targets differ in length.
# read: right
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is
def decoder_batch(targets, start, end):
    """Lists of symbols -> inputs, outputs and counts, (T + 1, N) each."""
    rows = max(map(len, targets)) + 1
    outputs = np.zeros((rows, len(targets)), dtype=int)
    for n, words in enumerate(targets):
        outputs[: len(words) + 1, n] = [*words, end]
    inputs = np.concatenate([np.full((1, len(targets)), start), outputs[:-1]])
    return inputs, outputs, outputs > 0
