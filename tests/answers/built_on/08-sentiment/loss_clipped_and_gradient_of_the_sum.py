# mistake: two: the probability is clipped to 1e-12 before the logarithm, so a confident wrong word (|a| > 28) costs 27.6 at most; and da is the gradient of the sum, not divided by the number of words (shows whenever there are two words or more).
# read: vague
# told: In masked_loss. In yours stands, with the right numbers, p; what comes next, da, does
def masked_loss(a, y, lengths):
    """Mean cross-entropy over all words, and its gradient: a (T, N), y (N,), lengths (N,) -> loss, da (T, N)."""
    mask = np.arange(a.shape[0]).reshape(-1, 1) < lengths.reshape(1, -1)
    safe = np.where(mask, a, 0.0)
    p = 0.5 + 0.5 * np.tanh(0.5 * safe)
    q = np.clip(p, 1e-12, 1 - 1e-12)
    each = -(y * np.log(q) + (1 - y) * np.log(1 - q))
    loss = each[mask].mean()
    da = (p - y) * mask
    return loss, da
