# mistake: the new key and value come first; the query looks at the old ones only
# told: your cached_step puts the new pair before the old ones: it should be behind them.
def cached_step(q_t, k_t, v_t, cache):
    keys, values = np.concatenate([k_t[None], cache[0]]), np.concatenate([v_t[None], cache[1]])
    s = (keys * q_t).sum(-1) / q_t.shape[1] ** 0.5
    e = np.exp(s - s.max(0))
    w = e / e.sum(0)
    return (w[..., None] * values).sum(0), (keys, values)
