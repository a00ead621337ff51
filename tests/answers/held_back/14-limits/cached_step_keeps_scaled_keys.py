# mistake: cached_step divides the new key by sqrt(d) before it goes into the cache and then does not scale the scores (as the mLSTM does with its keys), so the cache returned does not hold the key itself, and keys that somebody else put there are not scaled; z is right in the first step and in a stream that this function has filled from the start; all is right where d = 1
# read: right
# told: In cached_step. Of the longer cache: only the last entry along axis 0 is wrong.
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    d = k_t.shape[1]
    keys = np.concatenate([keys, k_t[None] / np.sqrt(d)])
    values = np.concatenate([values, v_t[None]])
    s = (keys * q_t).sum(axis=2)
    s = s - s.max(axis=0)
    weights = np.exp(s)
    weights = weights / weights.sum(axis=0)
    z_t = (weights[:, :, None] * values).sum(axis=0)
    return z_t, (keys, values)
