# mistake: both_ends takes both halves at the sentence's last word, but there the backward direction has read only that one word; it has read the whole sentence in row 0.
# read: right
# told: your both_ends takes both halves at the last word: there the backward direction has read one word on
def both_ends(y, lengths):
    N = y.shape[1]
    return np.array([y[lengths[n] - 1, n] for n in range(N)])
