# loses: nothing
def cached_step(q_t, k_t, v_t, cache):
    keys = np.append(cache[0], np.expand_dims(k_t, 0), axis=0)
    values = np.append(cache[1], np.expand_dims(v_t, 0), axis=0)
    top, below, above = -np.inf, 0.0, 0.0
    for key, value in zip(keys[::-1], values[::-1]):
        s = (key * q_t).sum(-1, keepdims=True) / q_t.shape[-1] ** 0.5
        higher = np.maximum(top, s)
        old, new = np.exp(top - higher), np.exp(s - higher)
        below, above, top = below * old + new, above * old + new * value, higher
    return above / below, (keys, values)
