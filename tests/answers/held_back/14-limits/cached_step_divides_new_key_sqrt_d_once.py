# mistake: divides the new key by sqrt(d) once when it is stored, to save work, and not the scores: the cache holds scaled keys, and keys that came in the cache are never scaled
# read: right
# told: In cached_step. Of the longer cache: only the last entry along axis 0 is wrong.
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate([cache[0], k_t[None] / np.sqrt(k_t.shape[-1])])
    values = np.concatenate([cache[1], v_t[None]])
    s = np.einsum("nd,snd->sn", q_t, keys)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("sn,snp->np", shares, values), (keys, values)
