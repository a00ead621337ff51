# mistake: the mask is read the other way round (True = hidden, as in another library), so queries look only where they ...
# read: right
# told: In attention. In yours stands, with the right numbers, scores; what comes next, the part of
def attention(q, k, v, mask=None):
    d = q.shape[-1]
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(d)
    if mask is not None:
        scores = np.where(mask[:, :, None], -1e9, scores)
    scores = scores - scores.max(axis=1, keepdims=True)
    shares = np.exp(scores)
    shares = shares / shares.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
