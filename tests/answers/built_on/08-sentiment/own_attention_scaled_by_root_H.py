# mistake: divides the scores by the root of H
# told: your attention_pool divides the scores by the root of H: they come as they are meant.
def attention_pool(h, scores, lengths):
    valid = np.arange(len(h))[:, None] < lengths
    s = np.where(valid, scores, -np.inf) / np.sqrt(h.shape[2])
    w = np.exp(s - s.max(0))
    w = w / w.sum(0)
    return (w[..., None] * np.where(valid[..., None], h, 0)).sum(0), w
