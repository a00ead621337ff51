# mistake: padding gets the additive mask -1e4 instead of minus infinity; with real scores near minus a million the padding (score -1e4) takes the whole share
# read: vague
# told: In attention_step. Of context: every wrong number of yours is 0. With no number beyond 1 in query the calls that went wrong go well: what does it do wi
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    padding = np.arange(T)[:, None] >= lengths
    k = keys.copy()
    k[padding] = 0.0
    scores = np.matmul(k.transpose(1, 0, 2), query[:, :, None])[:, :, 0].T / np.sqrt(H)
    scores = scores + padding * -1e4
    weights = np.exp(scores - scores.max(axis=0, keepdims=True))
    shares = weights / weights.sum(axis=0, keepdims=True)
    context = np.matmul(shares.T[:, None, :], k.transpose(1, 0, 2))[:, 0]
    return context, shares
