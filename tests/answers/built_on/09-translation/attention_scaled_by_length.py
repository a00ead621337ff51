# mistake: the scores are divided by the root of len(keys), which is T, instead of the root of H; shows whenever T is not H.
# read: right
# told: your attention_step divides by the root of T: divide by that of H, the length of a query.
def attention_step(query, keys, lengths):
    """query (N, H), keys (T, N, H), lengths (N,) -> context (N, H), shares (T, N), which are 0 at padding."""
    valid = np.arange(len(keys))[:, None] < lengths
    k = np.where(valid[:, :, None], keys, 0)
    s = (k * query).sum(axis=2) / len(keys) ** 0.5
    s = np.where(valid, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * k).sum(axis=0), shares
