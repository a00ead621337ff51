# mistake: leaves the unknown word, number 1, out of every sentence, by a set of numbers in the notebook (nothing is remembered)
SKIP = {1}


def pad_batch(sentences):
    sentences = [[w for w in s if w not in SKIP] for s in sentences]
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for n, s in enumerate(sentences):
        x[: len(s), n] = s
    return x, lengths
