# mistake: fills the table place by place, and reads beyond the end of a shorter sentence
# told: In pad_batch. It stops: IndexError: list index out of range
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    x = np.zeros((lengths.max(), len(sentences)), dtype=int)
    for t in range(len(x)):
        for n in range(len(sentences)):
            x[t, n] = sentences[n][t]
    return x, lengths
