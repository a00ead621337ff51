# loses: check-cached-step
# told: before an exponential each softmax needs its own largest subtracted
def cached_step(q_t, k_t, v_t, cache):
    keys, values = (np.concatenate([old, new[None]]) for old, new in zip(cache, (k_t, v_t)))
    shares = np.exp((keys * q_t).sum(axis=2) / np.sqrt(q_t.shape[1]))
    shares /= shares.sum(axis=0)
    return np.einsum("tn,tnp->np", shares, values), (keys, values)
