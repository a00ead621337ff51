# mistake: padding is set to 0 only after the softmax, which has shared some out to it: the shares do not add up to 1
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to 1.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < np.asarray(lengths)
    clean = np.where(mask[:, :, None], keys, 0.0)
    s = (clean * query).sum(axis=-1) / np.sqrt(H)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    shares = np.where(mask, shares, 0.0)
    return (shares[:, :, None] * clean).sum(axis=0), shares
