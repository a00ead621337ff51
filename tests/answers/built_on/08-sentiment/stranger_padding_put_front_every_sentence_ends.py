# mistake: the padding is put in front: every sentence ends in the last row, as Keras pads by default
# read: right
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first word
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[-len(s) :, n] = s
    return x, lengths
