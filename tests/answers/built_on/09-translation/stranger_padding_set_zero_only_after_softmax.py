# mistake: padding is set to zero only after the softmax: it takes part in the sum (with score 0), and the shares of a ...
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to 1.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    clean = np.where(mask[:, :, None], keys, 0.0)
    s = (query[None] * clean).sum(axis=2) / np.sqrt(H)
    e = np.exp(s - s.max(axis=0, keepdims=True))
    shares = e / e.sum(axis=0, keepdims=True) * mask
    return (shares[:, :, None] * clean).sum(axis=0), shares
