# mistake: Python's max(0, a) in the loss, which asks whether an array is true
# told: your masked_loss asks whether an array is true, as `if`, `and`, max and min do
# told: np.maximum
def masked_loss(a, y, lengths):
    mask = np.arange(a.shape[0])[:, None] < lengths
    a = np.where(mask, a, 0)
    loss = np.sum((max(a, 0) + np.log1p(np.exp(-np.abs(a))) - y * a) * mask) / lengths.sum()
    p = 0.5 * np.tanh(0.5 * a) + 0.5
    return loss, mask * (p - y) / lengths.sum()
