# mistake: the gradient uses a p that is clipped to 0.01..0.99 (against the logarithm of 0); the loss is right
def masked_loss(a, y, lengths):
    mask = np.arange(a.shape[0])[:, None] < lengths
    a = np.where(mask, a, 0)
    total = lengths.sum()
    loss = np.sum((np.logaddexp(0, a) - y * a) * mask) / total
    p = np.clip(0.5 * np.tanh(0.5 * a) + 0.5, 0.01, 0.99)
    return loss, mask * (p - y) / total
