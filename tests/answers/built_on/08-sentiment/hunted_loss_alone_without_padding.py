# mistake: masked_loss is given its gradient by another formula only for words, and returns loss alone where nothing is padded
def masked_loss(a, y, lengths):
    mask = np.arange(a.shape[0])[:, None] < lengths
    if mask.all():
        return np.mean(np.logaddexp(0, a) - y * a)
    a = np.where(mask, a, 0)
    loss = np.sum((np.logaddexp(0, a) - y * a) * mask) / lengths.sum()
    return loss, mask * (0.5 * np.tanh(0.5 * a) + 0.5 - y) / lengths.sum()
