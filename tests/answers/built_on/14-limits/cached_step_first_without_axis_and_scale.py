# mistake: two mistakes: in the first step the cache is returned as (N, d) and (N, P) instead of (1, N, d) and (1, N, P), so that the second step fails or mixes; and later scores are divided by the root of the number of keys instead of d.
# read: wrong
# told: in a shape. keys should have the shape (1, 2, 3), yours has (2, 3) (after 0 steps, with N, d = (2, 3), P = 4).
def cached_step(q_t, k_t, v_t, cache):
    old_keys, old_values = cache
    if len(old_keys) == 0:
        return v_t.copy(), (k_t.copy(), v_t.copy())
    keys = np.concatenate([old_keys, k_t[np.newaxis]])
    values = np.concatenate([old_values, v_t[np.newaxis]])
    scores = (keys * q_t).sum(axis=-1) / np.sqrt(len(keys))
    scores -= scores.max(axis=0)
    share = np.exp(scores)
    share /= share.sum(axis=0)
    return (share[..., None] * values).sum(axis=0), (keys, values)
