# loses: check-masked-loss
# told: it cancels
def masked_loss(a, y, lengths):
    mask = np.arange(len(a))[:, None] < lengths
    a = np.where(mask, a, 0)
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    n = lengths.sum()
    return (mask * (np.logaddexp(0, a) - y * a)).sum() / n, mask * (p - y) * p * (1 - p) / n
