# mistake: cached_step puts the new key and value in front of the old ones instead of behind them, so that the cache comes back in the wrong order (z is right).
# read: right
# told: your cached_step puts the new pair before the old ones: it should be behind them.
def cached_step(q_t, k_t, v_t, cache):
    old_keys, old_values = cache
    keys = np.vstack([k_t[np.newaxis], old_keys])
    values = np.vstack([v_t[np.newaxis], old_values])
    scores = np.array([(q_t * key).sum(axis=1) for key in keys]) / np.sqrt(k_t.shape[1])
    scores = scores - scores.max(axis=0)
    shares = np.exp(scores)
    shares = shares / shares.sum(axis=0)
    z_t = sum(share[:, None] * value for share, value in zip(shares, values))
    return z_t, (keys, values)
