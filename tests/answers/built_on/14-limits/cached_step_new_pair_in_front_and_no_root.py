# mistake: two: cached_step puts the new pair in front of the old ones instead of behind them, so the cache comes in reversed order (right in the first step; z does not care); and the scores are not divided by the root of d, so z is wrong from the second step on unless d = 1.
# read: right
# told: your cached_step puts the new pair before the old ones: it should be behind them. your cached_step do
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate(([k_t], cache[0]))
    values = np.concatenate(([v_t], cache[1]))
    s = (keys * q_t).sum(axis=-1)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    z_t = (shares[..., None] * values).sum(axis=0)
    return z_t, (keys, values)
