# mistake: attention divides the scores by the root of len(q), which is the number of queries T (the first axis), and not by the root of d, the length of a query (the last axis); right where T = d, and where each query may look at one key only or all its scores are equal
# read: right
# told: your attention divides the scores by the root of the number of queries: it should be by that of d, th
def attention(q, k, v, mask=None):
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(len(q))
    if mask is not None:
        scores = np.where(mask[:, :, None], scores, -np.inf)
    scores = scores - scores.max(axis=1, keepdims=True)
    shares = np.exp(scores)
    shares /= shares.sum(axis=1, keepdims=True)
    return np.einsum("tsn,snp->tnp", shares, v), shares
