# loses: check-attention
# told: cuts the scores to whole numbers
def attention(q, k, v, mask=None):
    T, N, d = q.shape
    S = len(k)
    scores = np.full((T, S, N), -(10**9))
    for t in range(T):
        for j in range(S):
            if mask is None or mask[t, j]:
                for n in range(N):
                    scores[t, j, n] = np.dot(q[t, n], k[j, n]) / np.sqrt(d)
    scores = scores - scores.max(axis=1, keepdims=True)
    shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    z = np.einsum("tsn,snp->tnp", shares, v)
    return z, shares
