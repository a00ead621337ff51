# mistake: decoder_batch shifts one padded array of start, words and end (inputs are its rows but the last, outputs its rows but the first), so the decoder of a shorter target reads `end` one row after its last word, where inputs should be 0; outputs and counts are right, and inputs are right for the longest targets, so everywhere if all are equally long
# read: right
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is ask
def decoder_batch(targets, start, end):
    T = max(map(len, targets))
    whole = np.zeros((T + 2, len(targets)), dtype=int)
    for n, words in enumerate(targets):
        whole[: len(words) + 2, n] = [start, *words, end]
    inputs, outputs = whole[:-1].copy(), whole[1:].copy()
    return inputs, outputs, outputs != 0
