# loses: check-attention-step
# told: takes the softmax over the batch
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < lengths[None, :]
    keys = np.where(valid[..., None], keys, 0)
    e = np.einsum("nh,tnh->tn", query, keys) / H**0.5
    e = np.where(valid, e, -1e9)
    a = np.exp(e - e.max(1, keepdims=True))
    a = a / a.sum(1, keepdims=True)
    return np.einsum("tn,tnh->nh", a, keys), a
