# loses: nothing
roots = {}


def root(d):
    if d not in roots:
        roots[d] = d**0.5
    return roots[d]


def cached_step(q_t, k_t, v_t, cache, kept=[]):
    kept.append(len(kept))
    keys, values = (np.concatenate([old, new[None]]) for old, new in zip(cache, (k_t, v_t)))
    scores = np.array([(key * q_t).sum(axis=1) / root(q_t.shape[1]) for key in keys])
    shares = np.exp(scores - scores.max(axis=0))
    shares /= shares.sum(axis=0)
    return np.einsum("tn,tnp->np", shares, values), (keys, values)
