# mistake: masked_loss takes the mean of each sentence and then the mean of these means, so every sentence counts alike instead of every word, in the loss and in the gradient (1 / (N l_n) for 1 / sum of l); right where all sentences are equally long, and at N = 1
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    N = len(lengths)
    total = 0.0
    da = np.zeros(a.shape)
    for n in range(N):
        own = a[: lengths[n], n]
        p = 0.5 * (1 + np.tanh(own / 2))
        total += np.mean(np.logaddexp(0, own) - y[n] * own)
        da[: lengths[n], n] = (p - y[n]) / lengths[n]
    return total / N, da / N
