# loses: nothing
def attention(q, k, v, mask=None):
    """Two halves of the keys, each with its own softmax, put together."""
    T, S = len(q), len(k)
    mask = np.ones((T, S), bool) if mask is None else mask

    def look(lo, hi):
        if hi - lo == 1:
            s = (q * k[lo]).sum(-1) / q.shape[-1] ** 0.5
            s = np.where(mask[:, lo, None], s, -1e300)
            return s, np.ones((T, 1, q.shape[1]))
        mid = (lo + hi) // 2
        (s1, a1), (s2, a2) = look(lo, mid), look(mid, hi)
        total = np.logaddexp(s1, s2)
        return total, np.concatenate([a1 * np.exp(s1 - total)[:, None], a2 * np.exp(s2 - total)[:, None]], axis=1)

    shares = look(0, S)[1] * mask[:, :, None]
    shares = shares / shares.sum(axis=1, keepdims=True)
    return (shares[..., None] * v[None]).sum(axis=1), shares
