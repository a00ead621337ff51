# mistake: cached_step remembers the stream in lists of its own between calls (emptied where the given cache has t = 0) and looks at these instead of the given cache: right while one stream is read once, step after step from its beginning; wrong where two streams take turns, where a step is repeated with the same cache (the second call has one pair more), and where the cache comes from elsewhere with t > 0
# read: vague
seen_keys, seen_values = [], []


def cached_step(q_t, k_t, v_t, cache):
    if len(cache[0]) == 0:
        seen_keys.clear()
        seen_values.clear()
    seen_keys.append(k_t.copy())
    seen_values.append(v_t.copy())
    keys, values = np.array(seen_keys), np.array(seen_values)
    scores = (keys * q_t).sum(axis=2) / np.sqrt(q_t.shape[1])
    shares = np.exp(scores - scores.max(axis=0))
    shares = shares / shares.sum(axis=0)
    z_t = (shares[:, :, None] * values).sum(axis=0)
    return z_t, (keys, values)
