# loses: check-cached-step
# told: asks with the query of the first sequence for all
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate([cache[0], k_t[None]])
    values = np.concatenate([cache[1], v_t[None]])
    s = np.einsum("snd,d->sn", keys, q_t[0]) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    a = a / a.sum(axis=0)
    z_t = np.einsum("sn,snp->np", a, values)
    return z_t, (keys, values)
