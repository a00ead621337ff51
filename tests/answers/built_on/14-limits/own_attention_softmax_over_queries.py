# mistake: softmax over the queries; scaled by d
def attention(q, k, v, mask=None):
    s = np.einsum("tnd,snd->tsn", q, k) / q.shape[-1]
    if mask is not None:
        s = np.where(mask[..., None], s, -1e30)
    e = np.exp(s - s.max(0, keepdims=True))
    w = e / e.sum(0, keepdims=True)
    return np.einsum("tsn,snp->tnp", w, v), w
