# loses: check-cached-step
# told: takes the softmax over the sequences
def cached_step(q_t, k_t, v_t, cache):
    keys, values = cache
    keys = np.append(keys, k_t[None], axis=0)
    values = np.append(values, v_t[None], axis=0)
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=1, keepdims=True))
    a /= a.sum(axis=1, keepdims=True)
    return np.einsum("sn,snp->np", a, values), (keys, values)
