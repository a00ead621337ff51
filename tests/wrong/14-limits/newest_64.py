# loses: check-cached-step
# told: keeps the newest pairs alone
def cached_step(q_t, k_t, v_t, cache):
    keys = np.concatenate([cache[0], k_t[None]])[-64:]  # a window, so that it does not grow without end
    values = np.concatenate([cache[1], v_t[None]])[-64:]
    s = (keys * q_t).sum(axis=2) / np.sqrt(q_t.shape[1])
    a = np.exp(s - s.max(axis=0))
    return ((a / a.sum(axis=0))[:, :, None] * values).sum(axis=0), (keys, values)
