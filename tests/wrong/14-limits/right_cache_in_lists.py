# loses: nothing
def cached_step(q_t, k_t, v_t, cache):
    keys = np.array(list(cache[0]) + [k_t])
    values = np.array(list(cache[1]) + [v_t])
    z_t = np.zeros(v_t.shape)
    for n in range(len(q_t)):
        s = keys[:, n] @ q_t[n] / q_t.shape[1] ** 0.5
        w = np.exp(s - max(s))
        z_t[n] = w @ values[:, n] / sum(w)
    return z_t, [keys, values]
