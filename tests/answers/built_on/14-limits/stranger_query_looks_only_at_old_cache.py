# mistake: the query looks only at the old cache, and the new pair is put in afterwards (in the first step it looks at ...
# read: vague
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. At
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    new = np.concatenate([keys, k_t[None]]), np.concatenate([values, v_t[None]])
    if len(keys) == 0:
        return v_t.copy(), new
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[-1])
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("sn,snp->np", shares, values), new
