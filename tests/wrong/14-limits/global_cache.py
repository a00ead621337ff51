# loses: check-cached-step
# told: cached_step remembers earlier calls
all_keys = []
all_values = []


def cached_step(q_t, k_t, v_t, cache):
    all_keys.append(k_t)
    all_values.append(v_t)
    keys = np.stack(all_keys)
    values = np.stack(all_values)
    scores = (q_t * keys).sum(axis=-1) / np.sqrt(q_t.shape[-1])
    scores = scores - scores.max(axis=0)
    shares = np.exp(scores) / np.exp(scores).sum(axis=0)
    z_t = (shares[..., None] * values).sum(axis=0)
    return z_t, (keys, values)
