# loses: check-cached-step
# told: does not keep the first pair
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    if len(keys) == 0:  # nothing to look at yet
        return v_t, cache
    keys = np.concatenate([keys, k_t[None]])
    values = np.concatenate([values, v_t[None]])
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    a = a / a.sum(axis=0)
    return np.einsum("sn,snp->np", a, values), (keys, values)
