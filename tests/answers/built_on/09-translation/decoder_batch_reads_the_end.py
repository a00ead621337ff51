# mistake: decoder_batch cuts the last row off the padded columns start, words, end to get `inputs`, so in every target shorter than the longest the end stands among the inputs, where 0 should be; outputs and counts are right, and all is right where all targets have the same length
# read: right
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is ask
def decoder_batch(targets, start, end):
    lengths = np.array([len(target) for target in targets])
    T = lengths.max()
    whole = np.zeros((T + 2, len(targets)), dtype=int)
    for n, target in enumerate(targets):
        whole[: len(target) + 2, n] = [start, *target, end]
    counts = np.arange(T + 1)[:, None] <= lengths
    return whole[:-1], whole[1:], counts
