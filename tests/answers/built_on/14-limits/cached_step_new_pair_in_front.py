# mistake: cached_step: the new key and value are put in front of the old ones in the cache instead of behind them; z_t is right at every step (the mixture does not care for the order), the cache that is returned is in the wrong order where t >= 1; right at the first step (t = 0)
# read: right
# told: your cached_step puts the new pair before the old ones: it should be behind them.
def cached_step(q_t, k_t, v_t, cache):
    """Lengthen the cache by one, and look at all of it."""
    keys = np.concatenate((k_t[None], cache[0]))
    values = np.concatenate((v_t[None], cache[1]))
    scores = (keys * q_t).sum(axis=-1) / np.sqrt(k_t.shape[-1])
    shares = np.exp(scores - scores.max(axis=0))
    shares /= shares.sum(axis=0)
    z_t = (shares[..., None] * values).sum(axis=0)
    return z_t, (keys, values)
