# mistake: the step looks at the old cache and puts the new pair behind it only afterwards, with a special case for the empty cache; so from the second step on z_t leaves out the step's own pair (the returned cache is right).
# read: right
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. At the calls that go wrong, a change of k_t and v_t ch
def look(q_t, keys, values):
    """One look of each sequence at its keys."""
    scores = (keys * q_t).sum(axis=-1) / np.sqrt(q_t.shape[-1])  # (t, N)
    odds = np.exp(scores - scores.max(axis=0))
    shares = odds / odds.sum(axis=0)
    return (shares[:, :, None] * values).sum(axis=0)


def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    keys, values = cache
    is_first = len(keys) == 0
    z_t = v_t.copy() if is_first else look(q_t, keys, values)
    longer = np.vstack([keys, k_t[None]]), np.vstack([values, v_t[None]])
    return z_t, longer
