# loses: nothing
def attention(q, k, v, mask=None):
    hidden = np.zeros((len(q), len(k)), bool) if mask is None else np.logical_not(mask)
    s = np.ma.masked_array((q[:, None] * k).sum(-1))
    s.mask = np.broadcast_to(hidden[..., None], s.shape)
    s /= q.shape[2] ** 0.5
    e = np.exp((s - s.max(axis=1)[:, None]).filled(-np.inf))
    a = e / e.sum(axis=1)[:, None]
    return (a[..., None] * v).sum(axis=1), a
