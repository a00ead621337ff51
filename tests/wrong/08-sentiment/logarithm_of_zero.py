# loses: check-masked-loss
# told: logarithm of 0
def masked_loss(a, y, lengths):
    mask = np.arange(len(a))[:, None] < lengths
    a = np.where(mask, a, 0)
    p = 1 / (1 + np.exp(-a))
    n = lengths.sum()
    losses = -y * np.log(p) - (1 - y) * np.log(1 - p)
    return (mask * losses).sum() / n, mask * (p - y) / n
