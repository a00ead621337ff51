# mistake: decoder_batch shifts one padded table [start, target, end], so that inputs still holds the end of every sentence that is shorter than the longest, where it should be 0.
# read: right
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is asked.
def decoder_batch(targets, start, end):
    longest = max(map(len, targets))
    table = [[start] + list(t) + [end] + [0] * (longest - len(t)) for t in targets]
    table = np.array(table, dtype=np.int64).T
    inputs, outputs = table[:-1].copy(), table[1:].copy()
    return inputs, outputs, outputs != 0
