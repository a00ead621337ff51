# mistake: divides the new key by sqrt(d) before it goes into the cache, and takes the old keys of the cache for divided already
# read: right
# told: In cached_step. Of the longer cache: only the last entry along axis 0 is wrong.
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    k_t = k_t / np.sqrt(k_t.shape[-1])
    keys = np.concatenate((keys, k_t[None]), axis=0)
    values = np.concatenate((values, v_t[None]), axis=0)
    s = (q_t[None] * keys).sum(-1)
    s = np.exp(s - s.max(0))
    a = s / s.sum(0)
    return (a[..., None] * values).sum(0), (keys, values)
