# mistake: averages first within each sentence and then over sentences: each sentence counts alike, not each word (loss ...
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    T, N = a.shape
    mask = np.arange(T)[:, None] < lengths
    a = np.where(mask, a, 0.0)
    ce = np.where(mask, np.logaddexp(0, a) - y * a, 0.0)
    loss = (ce.sum(axis=0) / lengths).mean()
    p = 0.5 * (1 + np.tanh(a / 2))
    return loss, np.where(mask, (p - y) / lengths / N, 0.0)
