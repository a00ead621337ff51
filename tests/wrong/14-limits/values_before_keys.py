# loses: check-cached-step
# told: keys and values have changed places
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    keys = np.append(keys, k_t[None], axis=0)
    values = np.append(values, v_t[None], axis=0)
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    a /= a.sum(axis=0)
    return np.einsum("sn,snp->np", a, values), (values, keys)
