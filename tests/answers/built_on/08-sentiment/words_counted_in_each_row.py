# mistake: The lengths are counted along the wrong axis: the number of sentences that still have a word at each step, (T), instead of the number of words of each sentence, (N).
# told: In pad_batch. Of its parts, lengths is wrong, x is right in these calls.
def pad_batch(sentences):
    T = 0
    for s in sentences:
        if len(s) > T:
            T = len(s)
    x = np.array([list(s) + (T - len(s)) * [0] for s in sentences]).transpose()
    return x, np.count_nonzero(x, axis=1)
