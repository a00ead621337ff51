# loses: check-attention-step
# told: divides the dot product by H: divide by its root
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    valid = np.arange(T)[:, None] < lengths[None, :]
    keys = np.where(valid[..., None], keys, 0)
    e = np.einsum("nh,tnh->tn", query, keys) / H
    e[~valid] = -np.inf
    a = np.exp(e - e.max(0))
    a /= a.sum(0)
    return np.einsum("tn,tnh->nh", a, keys), a
