# mistake: Divides the key by the square root of d before storing it, so the cache holds scaled keys (and keys that came unscaled with the given cache are looked at without the root).
# told: In cached_step. Of the longer cache: only the last entry along axis 0 is wrong.
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    N, d = q_t.shape
    keys = np.concatenate((cache[0], k_t.reshape(1, N, d) / np.sqrt(d)), axis=0)
    values = np.concatenate((cache[1], v_t.reshape(1, N, -1)), axis=0)
    z = np.zeros(v_t.shape)
    for n in range(N):
        s = keys[:, n] @ q_t[n]
        e = np.exp(s - s.max())
        z[n] = (e / e.sum()) @ values[:, n]
    return z, (keys, values)
