# mistake: none, the cache grows by np.resize, which recycles, and its last row is then overwritten; the shares are log-shares by np.logaddexp.reduce
def grown(old, new):
    """`old` with one row more, `new` (a fresh array)."""
    longer = np.resize(old, (len(old) + 1, *new.shape))
    longer[-1] = new
    return longer


def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    cache = tuple(grown(old, new) for old, new in zip(cache, (k_t, v_t)))
    keys, values = cache
    d = q_t.shape[1]
    scores = np.array([(key * q_t).sum(axis=1) for key in keys]) * d**-0.5
    log_shares = scores - np.logaddexp.reduce(scores, axis=0)
    z_t = sum(share[:, None] * value for share, value in zip(np.exp(log_shares), values))
    return z_t, cache
