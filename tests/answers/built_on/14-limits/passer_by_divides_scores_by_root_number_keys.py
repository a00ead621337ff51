# mistake: divides the scores by the root of the number of keys in the cache instead of by the root of d
# read: right
# told: your cached_step divides the scores by the root of the number of keys: it should be by that of d.
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate((cache[0], k_t[np.newaxis]), axis=0)
    values = np.concatenate((cache[1], v_t[np.newaxis]), axis=0)
    s = (keys * q_t).sum(axis=2) / np.sqrt(len(keys))
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0), (keys, values)
