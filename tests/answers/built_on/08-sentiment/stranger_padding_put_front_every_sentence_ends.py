# mistake: the padding is put in front: every sentence ends in the last row, as Keras pads by default
# read: right
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[-len(s) :, n] = s
    return x, lengths
