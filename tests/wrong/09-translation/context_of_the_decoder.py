# loses: check-attention-step
# told: has the query itself
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < lengths[None, :]
    keys = np.where(valid[..., None], keys, 0)
    e = np.where(valid, (query[None] * keys).sum(-1) / np.sqrt(H), -np.inf)
    a = np.exp(e - e.max(0))
    a /= a.sum(0)
    return (a[..., None] * query[None]).sum(0), a
