# mistake: the gradient by the chain rule written out, dL/dp times p (1 - p): a division by 0 where p is 0 or 1; loss and sigmoid cannot overflow
# told: your masked_loss divides by what is rounded to 0 for large scores, as p, 1 - p and their product are
def masked_loss(a, y, lengths):
    mask = np.arange(a.shape[0])[:, None] < lengths
    a = np.where(mask, a, 0)
    total = lengths.sum()
    loss = np.sum((np.logaddexp(0, a) - y * a) * mask) / total
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    dp = (p - y) / (p * (1 - p))
    return loss, mask * dp * p * (1 - p) / total
