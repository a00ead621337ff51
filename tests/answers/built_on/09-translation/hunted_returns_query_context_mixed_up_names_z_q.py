# mistake: returns the query for the context (mixed up the names z and q)
# told: your attention_step has the query itself, that is the decoder's state, for its context: the keys are to be summed by their shares.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    clean = np.where(mask[:, :, None], keys, 0.0)
    s = np.einsum("nh,tnh->tn", query, clean) / np.sqrt(H)
    s = np.where(mask, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    z = np.einsum("tn,tnh->nh", shares, clean)
    return query, shares
