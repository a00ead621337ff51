# mistake: padding stands before the words
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first word is row 0
def pad_batch(sentences):
    lengths = np.array(list(map(len, sentences)))
    x = np.zeros((lengths.max(), len(sentences)), int)
    for n, s in enumerate(sentences):
        x[-len(s) :, n] = s
    return x, lengths
