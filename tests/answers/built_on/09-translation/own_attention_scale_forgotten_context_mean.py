# mistake: TWO: no root of H; the context is divided by the length
# told: your attention_step gives the numbers that come out if, where scores is made, the division by sqrt(q
def attention_step(query, keys, lengths):
    valid = np.arange(len(keys))[:, None] < lengths
    keys = np.where(valid[..., None], keys, 0)
    s = np.where(valid, np.einsum("nh,tnh->tn", query, keys), -np.inf)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, keys) / lengths[:, None], shares
