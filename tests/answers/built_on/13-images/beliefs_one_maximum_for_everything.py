# mistake: beliefs: subtracts one maximum over all steps, pictures and classes instead of one for each row of scores, so where a state's scores lie some 750 or more below the largest of all, every exponential is 0 and the softmax is 0 / 0 = NaN with a warning; right as long as the scores stay near each other.
# read: right
# told: your beliefs subtract the largest score of more than one softmax, where those far below
def beliefs(h, W_y, b_y):
    scores = np.einsum("tnh,kh->tnk", h, W_y) + b_y
    e = np.exp(scores - np.max(scores))
    return e / e.sum(axis=-1, keepdims=True)
