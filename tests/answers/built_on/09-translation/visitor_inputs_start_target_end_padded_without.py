# mistake: inputs is start + target + end, padded, without its last row: in shorter sentences the end is read too
# read: right
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is asked.
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    whole = np.zeros((T + 2, len(targets)), dtype=int)
    for n, target in enumerate(targets):
        words = [start] + list(target) + [end]
        whole[: len(words), n] = words
    inputs, outputs = whole[:-1], whole[1:]
    return inputs, outputs, outputs != 0
