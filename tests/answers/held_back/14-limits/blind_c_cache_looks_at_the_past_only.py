# mistake: cached_step looks at the old cache only and puts the new pair in afterwards, so that the query never sees the key and value of its own step (the first step returns v_t as a special case).
# read: right
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. At the calls t
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    longer = np.concatenate([keys, k_t[None]]), np.concatenate([values, v_t[None]])
    if len(keys) == 0:
        return v_t, longer
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[-1])
    e = np.exp(s - s.max(axis=0))
    return np.einsum("sn,snp->np", e / e.sum(axis=0), values), longer
