# mistake: the loss is the mean over each sentence first and then over the sentences (each sentence counts alike ...
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    T, N = a.shape
    words = np.arange(T)[:, None] < lengths
    a = np.where(words, a, 0.0)
    cost = np.where(words, np.logaddexp(0, a) - y * a, 0.0)
    loss = np.mean(cost.sum(axis=0) / lengths)
    p = 0.5 * (1 + np.tanh(a / 2))
    da = np.where(words, p - y, 0.0) / lengths / N
    return loss, da
