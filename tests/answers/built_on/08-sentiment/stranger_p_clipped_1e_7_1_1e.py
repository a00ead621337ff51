# mistake: p is clipped to [1e-7, 1 - 1e-7] before the logarithm, so a confident wrong score costs at most 16
# read: right
# told: In masked_loss. Of its parts, loss is wrong, da is right in these calls. With no number
def masked_loss(a, y, lengths):
    mask = np.arange(len(a))[:, None] < lengths
    clean = np.where(mask, a, 0.0)
    p = 0.5 * (1 + np.tanh(clean / 2))
    q = np.clip(p, 1e-7, 1 - 1e-7)
    words = -y * np.log(q) - (1 - y) * np.log(1 - q)
    total = np.sum(lengths)
    return words[mask].sum() / total, np.where(mask, p - y, 0) / total
