# loses: check-pad-batch
# told: In pad_batch. It stops: IndexError
def pad_batch(sentences):
    lengths = np.array([len(sentence) for sentence in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for t in range(len(x)):
        for n in range(len(sentences)):
            x[t, n] = sentences[n][t]
    return x, lengths
