# mistake: attention takes the softmax over the queries (axis 0) instead of over the keys (axis 1), so that the shares of one query do not sum to 1.
# read: wrong
# told: your attention takes the softmax over the queries, axis 0: it should be over the keys, axis 1.
def _softmax(a, axis):
    e = np.exp(a - np.max(a, axis=axis, keepdims=True))
    return e / np.sum(e, axis=axis, keepdims=True)


def attention(q, k, v, mask=None):
    d = q.shape[-1]
    s = np.einsum("tnd,snd->tsn", q, k) / d**0.5
    if mask is not None:
        s = np.where(mask[..., None], s, -1e300)
    a = _softmax(s, axis=0)
    return np.einsum("tsn,snp->tnp", a, v), a
