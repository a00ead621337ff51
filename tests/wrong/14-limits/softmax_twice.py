# loses: check-cached-step
# told: takes the softmax of the shares once more
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate([cache[0], k_t[None]])
    values = np.concatenate([cache[1], v_t[None]])
    s = np.einsum("snd,nd->sn", keys, q_t) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    a = a / a.sum(axis=0)
    a = np.exp(a) / np.exp(a).sum(axis=0)
    z_t = np.einsum("sn,snp->np", a, values)
    return z_t, (keys, values)
