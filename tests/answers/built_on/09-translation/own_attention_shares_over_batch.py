# mistake: softmax along the batch
# told: your attention_step takes the softmax over the batch: the shares are those of the words of one sourc
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < lengths
    keys = np.where(valid[..., None], keys, 0)
    s = np.where(valid, (keys * query).sum(-1) / H**0.5, -1e30)
    e = np.exp(s - s.max())
    shares = np.where(valid, e / e.sum(axis=1, keepdims=True), 0)
    return (shares[..., None] * keys).sum(0), shares
