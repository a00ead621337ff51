# mistake: the gradient still has the factor p (1 - p), as for a squared error
# read: right
# told: your masked_loss multiplies by the slope of the sigmoid: it cancels against that of the
def masked_loss(a, y, lengths):
    """Mean cross-entropy over all words, and its gradient: a (T, N), y (N,), lengths (N,) -> loss, da (T, N)."""
    mask = np.arange(len(a))[:, None] < lengths
    a = np.where(mask, a, 0)
    loss = np.logaddexp(0, a) - y * a
    p = np.exp(-np.logaddexp(0, -a))
    words = lengths.sum()
    return loss[mask].sum() / words, np.where(mask, (p - y) * p * (1 - p), 0) / words
