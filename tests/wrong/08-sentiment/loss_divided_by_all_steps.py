# loses: check-masked-loss
# told: divides by all steps
def masked_loss(a, y, lengths):
    mask = np.arange(len(a))[:, None] < lengths
    a = np.where(mask, a, 0)
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    return (mask * (np.logaddexp(0, a) - y * a)).sum() / a.size, mask * (p - y) / a.size
