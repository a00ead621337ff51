# mistake: cached_step divides the scores by the root of the width of the VALUES (P) instead of that of the keys (d)
# read: right
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. With q_t at zero your answers are right: look at what
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    keys = np.vstack([keys, k_t[None]])
    values = np.vstack([values, v_t[None]])
    s = (keys * q_t).sum(axis=2) / np.sqrt(values.shape[2])
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0), (keys, values)
