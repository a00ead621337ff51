# loses: check-cached-step
# told: right numbers to two or three digits
def cached_step(q_t, k_t, v_t, cache):
    # half precision: the cache is what needs the memory
    keys = np.concatenate([cache[0], k_t[None]]).astype(np.float16)
    values = np.concatenate([cache[1], v_t[None]]).astype(np.float16)
    s = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    a = a / a.sum(axis=0)
    return np.einsum("sn,snp->np", a, values), (keys, values)
