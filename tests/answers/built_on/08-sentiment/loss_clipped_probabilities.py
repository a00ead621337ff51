# mistake: p is clipped to [1e-7, 1 - 1e-7] before the logarithm, so the loss of one word can never exceed 16.1, though a wrong score of 1000 costs 1000 (the gradient is right)
# read: right
# told: In masked_loss. Of its parts, loss is wrong, da is right in these calls. With no number beyond 1 in a the calls that went wrong go well: what does it d
def masked_loss(a, y, lengths):
    valid = np.arange(len(a))[:, None] < lengths
    safe = np.where(valid, a, 0.0)
    p = 0.5 + 0.5 * np.tanh(0.5 * safe)
    q = np.clip(p, 1e-7, 1 - 1e-7)
    count = np.count_nonzero(valid)
    losses = -np.log(np.where(y == 1, q, 1 - q))
    return float(losses[valid].sum() / count), (p - y) * valid / count
