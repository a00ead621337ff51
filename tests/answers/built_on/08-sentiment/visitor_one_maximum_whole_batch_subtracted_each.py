# mistake: two: one maximum of the whole batch is subtracted instead of each sentence's own (0/0 where a sentence lies ...
# read: vague
# told: your attention_pool divides the weighted sum by the length once more.
def attention_pool(h, scores, lengths):
    words = np.arange(len(h))[:, None] < lengths[None, :]
    top = scores[words].max()
    e = np.exp(np.where(words, scores - top, -np.inf))
    shares = e / e.sum(axis=0)
    clean = np.where(words[:, :, None], h, 0.0)
    z = (shares[:, :, None] * clean).sum(axis=0) / lengths[:, None]
    return z, shares
