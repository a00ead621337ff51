# mistake: The first step is treated apart: it returns its value, but the empty cache as it was, so the first pair is never stored.
# told: your cached_step does not keep the first pair: what is looked at first belongs into the
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    old_keys, old_values = cache
    if len(old_keys) == 0:
        return v_t.copy(), cache
    keys = np.vstack([old_keys, k_t[None]])
    values = np.vstack([old_values, v_t[None]])
    s = np.einsum("snd,nd->sn", keys, q_t) / np.sqrt(q_t.shape[-1])
    w = np.exp(s - s.max(axis=0))
    w /= w.sum(axis=0)
    return np.einsum("sn,snp->np", w, values), (keys, values)
