# mistake: two: the new pair is put before the old ones, not behind (the cache differs from the second step on), and the scores are divided by d, not by its root (d other than 1)
# read: right
# told: your cached_step puts the new pair before the old ones: it should be behind them. your cached_step
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    keys = np.concatenate([k_t[None], cache[0]], axis=0)
    values = np.concatenate([v_t[None], cache[1]], axis=0)
    N, d = q_t.shape
    z = np.empty((N, values.shape[2]))
    inv = 1.0 / d
    for n in range(N):
        s = keys[:, n] @ q_t[n]
        s *= inv
        s -= s.max()
        np.exp(s, out=s)
        z[n] = s @ values[:, n] / s.sum()
    return z, (keys, values)
