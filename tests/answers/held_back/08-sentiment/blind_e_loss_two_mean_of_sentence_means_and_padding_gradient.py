# mistake: TWO: the loss is the mean over the sentences of each one's mean (words of short sentences count more) while the gradient divides by all words; and masked_loss sets the scores of padding to 0 but does not mask the gradient, which there is (0.5 - y) / number of words and not 0.
# read: right
# told: In masked_loss. In yours stands, with the right numbers, losses; what comes next, the part of loss t
def masked_loss(a, y, lengths):
    T = a.shape[0]
    inside = np.arange(T)[:, np.newaxis] < lengths[np.newaxis, :]
    a = np.where(inside, a, 0.0)
    per_word = np.logaddexp(0.0, a) - a * y
    per_sentence = np.where(inside, per_word, 0.0).sum(axis=0) / lengths
    sigmoid = 0.5 + 0.5 * np.tanh(a / 2)
    return per_sentence.mean(), (sigmoid - y) / lengths.sum()
