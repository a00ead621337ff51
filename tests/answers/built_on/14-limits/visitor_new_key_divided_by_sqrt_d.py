# mistake: the new key is divided by sqrt(d) before it goes into the cache, and the scores are not: keys that were in ...
# read: right
# told: In cached_step. Of the longer cache: only the last entry along axis 0 is wrong.
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    k_t = k_t / np.sqrt(k_t.shape[1])
    keys = np.concatenate([keys, k_t[None]], axis=0)
    values = np.concatenate([values, v_t[None]], axis=0)
    scores = (keys * q_t).sum(axis=2)
    e = np.exp(scores - scores.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0), (keys, values)
