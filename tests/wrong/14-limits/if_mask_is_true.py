# loses: check-attention
# told: asks whether an array is true
def attention(q, k, v, mask=None):
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    for t in range(len(q)):
        for j in range(len(k)):
            if mask is not None and mask[t] == False:
                scores[t, j] = -np.inf
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
