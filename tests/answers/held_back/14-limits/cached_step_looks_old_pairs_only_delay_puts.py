# mistake: looks at the old pairs only (a delay of one step) and puts the new one behind afterwards; only in the first step it looks at itself
# read: right
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. At the calls that go wrong, a change of k_t and v_t ch
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    new = np.concatenate([keys, k_t[None]]), np.concatenate([values, v_t[None]])
    if len(keys) == 0:
        return v_t.copy(), new
    s = (keys * q_t).sum(axis=-1) / np.sqrt(q_t.shape[-1])
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0), new
