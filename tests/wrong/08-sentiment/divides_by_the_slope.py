# loses: check-masked-loss
# told: divides by what is rounded to 0 for large scores
def masked_loss(a, y, lengths):
    mask = np.arange(len(a))[:, None] < lengths
    a = np.where(mask, a, 0)
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    loss = np.sum(mask * (np.logaddexp(0, a) - y * a)) / lengths.sum()
    return loss, mask * (p - y) / (p * (1 - p)) * p * (1 - p) / lengths.sum()
