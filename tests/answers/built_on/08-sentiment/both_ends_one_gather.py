# mistake: both halves are gathered at the sentence's last word; there the backward direction has read only that one word (right only for sentences of one word)
# read: right
# told: your both_ends takes both halves at the last word: there the backward direction has read
def both_ends(y, lengths):
    T, N, D = y.shape
    return y.reshape(T * N, D).take((lengths - 1) * N + np.arange(N), axis=0)
