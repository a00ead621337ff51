# mistake: none
def masked_loss(a, y, lengths):
    """Mean cross-entropy over all words, and its gradient: a (T, N), y (N,), lengths (N,) -> loss, da (T, N)."""
    rows, columns = np.nonzero(np.arange(len(a))[:, np.newaxis] < lengths)
    sign = 1.0 - 2.0 * np.asarray(y)[columns]
    against = sign * a[rows, columns]
    surprise = np.logaddexp(0, against)
    M = rows.size
    da = np.zeros(np.shape(a))
    da[rows, columns] = sign * np.exp(against - surprise) / M
    return surprise.sum() / M, da
