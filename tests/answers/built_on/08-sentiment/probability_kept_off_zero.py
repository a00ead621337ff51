# mistake: The probability is clipped away from 0 and 1 before the logarithm, so the loss of a confident wrong score stays below 28 instead of growing with the score.
# told: In masked_loss. Of its parts, loss is wrong, da is right in these calls. With no number beyond 1 in a the calls that went wrong go well: what does it d
def masked_loss(a, y, lengths):
    t = np.arange(a.shape[0]).reshape(-1, 1)
    mask = t < lengths.reshape(1, -1)
    scores = np.where(mask, a, 0)
    p = 0.5 + 0.5 * np.tanh(scores / 2)
    q = np.clip(p, 1e-12, 1 - 1e-12)
    ce = -(y * np.log(q) + (1 - y) * np.log(1 - q))
    M = mask.sum()
    return (ce * mask).sum() / M, (p - y) * mask / M
