# mistake: puts the sentence into the whole column, x[:, n] = sentence, which stops for a shorter one
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[:, n] = s
    return x, lengths
