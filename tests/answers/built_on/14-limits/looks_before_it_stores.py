# mistake: the step looks only at the pairs of the steps before and stores its own afterwards; shows from the second step on
# read: vague
# told: In cached_step. Of its parts, z_t is wrong, the longer cache is right in these calls. At the calls that go wrong, a change of k_t and v_t ch
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""
    old_k, old_v = cache
    t, N, d = old_k.shape
    keys = np.empty((t + 1, N, d))
    values = np.empty((t + 1, N, v_t.shape[1]))
    keys[:t], keys[t] = old_k, k_t
    values[:t], values[t] = old_v, v_t
    if t == 0:
        return values[0].copy(), (keys, values)
    s = (keys[:t] * q_t).sum(axis=2)
    s /= np.sqrt(d)
    s -= s.max(axis=0)
    np.exp(s, out=s)
    s /= s.sum(axis=0)
    return (s[:, :, None] * values[:t]).sum(axis=0), (keys, values)
