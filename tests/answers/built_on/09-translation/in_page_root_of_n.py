# mistake: divides by the root of len(query), which is N, and not of H
# read: right
# told: your attention_step divides by the root of N: divide by that of H, the length of a
def attention_step(query, keys, lengths):
    T = keys.shape[0]
    real = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    k = np.where(real[:, :, None], keys, 0.0)
    s = (query[None] * k).sum(axis=2) / np.sqrt(len(query))
    s = np.where(real, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    context = (shares[:, :, None] * k).sum(axis=0)
    return context, shares
