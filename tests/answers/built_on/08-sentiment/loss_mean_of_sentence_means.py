# mistake: the mean is taken within each sentence first and then over sentences, so a word of a short sentence counts more, in the loss and in the gradient; shows where lengths differ.
# read: right
# told: your masked_loss averages over the words of each sentence first: here every word counts
def masked_loss(a, y, lengths):
    """Mean cross-entropy over all words, and its gradient: a (T, N), y (N,), lengths (N,) -> loss, da (T, N)."""
    N = a.shape[1]
    da = np.zeros(a.shape)
    total = 0.0
    for n in range(N):
        own = a[: lengths[n], n]
        total += np.mean(np.logaddexp(0, own) - y[n] * own)
        p = np.exp(-np.logaddexp(0, -own))
        da[: lengths[n], n] = (p - y[n]) / (lengths[n] * N)
    return total / N, da
