# mistake: pads at the front: the zeros stand before the sentence, not behind it
# read: right
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first word
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    T = max(lengths)
    x = np.zeros((T, len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[T - len(s) :, n] = s
    return x, lengths
