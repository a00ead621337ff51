# mistake: the scores are divided by the root of P, the width of a value, instead of d, that of a key; unseen where P = d.
# read: right
# told: your attention divides the scores by the root of the size of a value: it should be by that of d, the
def attention(q, k, v, mask=None):
    width = v.shape[-1]
    s = np.einsum("tnd,snd->tns", q, k) / width**0.5
    if mask is not None:
        s = np.where(mask[:, None, :], s, -np.inf)
    e = np.exp(s - s.max(axis=-1, keepdims=True))
    alpha = e / e.sum(axis=-1, keepdims=True)
    return np.einsum("tns,snp->tnp", alpha, v), alpha.transpose(0, 2, 1)
