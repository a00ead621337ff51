# mistake: the new pair is put in front of the old ones, as in a list with the newest first; z_t does not change by that, so only the returned keys and values are in the wrong order, from the second step on.
# read: right
# told: your cached_step puts the new pair before the old ones: it should be behind them.
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    keys, values = (np.insert(old, 0, new, axis=0) for old, new in zip(cache, (k_t, v_t)))
    N, d = q_t.shape
    z_t = np.empty(v_t.shape)
    for n in range(N):
        scores = keys[:, n] @ q_t[n] / np.sqrt(d)
        odds = np.exp(scores - np.max(scores))
        z_t[n] = np.average(values[:, n], axis=0, weights=odds)
    return z_t, (keys, values)
