# loses: check-attention
# told: asks whether an array is true
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    scores = np.einsum("tnd,snd->tsn", q, k) / d**0.5
    if mask:
        scores[~mask] = -np.inf
    e = np.exp(scores - np.max(scores, axis=1, keepdims=True))
    a = e / np.sum(e, axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
