# loses: check-masked-loss
# told: counts the padding
def masked_loss(a, y, lengths):
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    count = lengths.sum()
    return (np.logaddexp(0, a) - y * a).sum() / count, (p - y) / count
