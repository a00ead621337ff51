# mistake: without a mask, a causal one is put on ("attention as in GPT is always causal")
# read: right
# told: In attention. In yours stands, with the right numbers, scores; what comes next, the part of weights that is made of scores, does not: look f
def attention(q, k, v, mask=None):
    T, S = len(q), len(k)
    if mask is None:
        mask = np.tril(np.ones((T, S), bool))
    s = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(q.shape[-1])
    s = np.where(mask[:, :, None], s, -1e9)
    e = np.exp(s - s.max(axis=1, keepdims=True))
    a = e / e.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", a, v), a
