# mistake: caches are views of one large buffer that is written to behind the given rows, so two continuations of the same cache overwrite each other: a second step from one cache changes the cache that the first returned
# read: nothing
def cached_step(q_t, k_t, v_t, cache):
    """z_t (N, P), (keys, values)."""

    def push(rows, new):
        t = len(rows)
        room = rows.base
        if room is None or room.ndim != 3 or room.shape[1:] != new.shape or len(room) <= t:
            room = np.empty((2 * t + 8, *new.shape))
            room[:t] = rows
        room[t] = new
        return room[: t + 1]

    keys, values = push(cache[0], k_t), push(cache[1], v_t)
    a = np.einsum("nd,snd->sn", q_t, keys) / np.sqrt(q_t.shape[1])
    np.exp(a - a.max(axis=0), out=a)
    a /= a.sum(axis=0)
    return np.einsum("sn,snp->np", a, values), (keys, values)
