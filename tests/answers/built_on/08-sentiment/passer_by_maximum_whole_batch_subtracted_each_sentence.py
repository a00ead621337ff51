# mistake: two: the maximum of the whole batch is subtracted instead of each sentence's own, so a sentence with much ...
# read: vague
# told: your attention_pool divides the weighted sum by the length once more.
def attention_pool(h, scores, lengths):
    mask = np.arange(len(h))[:, None] < lengths[None, :]
    s = np.where(mask, scores, -np.inf)
    e = np.exp(s - s.max())
    shares = e / e.sum(axis=0)
    z = (shares[:, :, None] * np.where(mask[:, :, None], h, 0)).sum(axis=0)
    return z / lengths[:, None], shares
