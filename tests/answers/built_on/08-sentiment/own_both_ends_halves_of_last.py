# mistake: both halves at the last word
# told: your both_ends takes both halves at the last word: there the backward direction has read one word on
def both_ends(y, lengths):
    return np.array([y[lengths[n] - 1, n] for n in range(y.shape[1])])
