# mistake: the softmax runs over all rows, padding too (with score 0), and the shares of padding are set to 0 ...
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to 1.
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    words = np.arange(T)[:, None] < lengths
    keys = np.where(words[:, :, None], keys, 0.0)
    scores = (keys * query).sum(axis=2) / np.sqrt(H)
    e = np.exp(scores - scores.max(axis=0))
    shares = e / e.sum(axis=0)
    shares = shares * words
    context = (shares[:, :, None] * keys).sum(axis=0)
    return context, shares
