# mistake: none
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    keys = np.nan_to_num(keys)
    s = (keys * query).sum(axis=2) / np.sqrt(H)
    s = np.where(mask, s, -1e9)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * keys).sum(axis=0), shares
