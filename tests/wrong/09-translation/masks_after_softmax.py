# loses: check-attention-step
# told: masks after the softmax
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < lengths[None, :]
    keys = np.where(valid[..., None], keys, 0)
    e = np.einsum("nh,tnh->tn", query, keys) / H**0.5
    a = np.exp(e - e.max(0))
    a = a / a.sum(0)
    a[~valid] = 0
    return np.einsum("tn,tnh->nh", a, keys), a
