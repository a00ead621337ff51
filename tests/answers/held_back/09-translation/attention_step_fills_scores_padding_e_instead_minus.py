# mistake: attention_step fills the scores of padding with -1e4 instead of minus infinity; where all true scores are far below that, the padding wins the softmax
# read: survived
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    mask = np.arange(T)[:, None] < lengths
    keys = np.where(mask[:, :, None], keys, 0.0)
    scores = (keys * query).sum(axis=2) / np.sqrt(H)
    scores = np.where(mask, scores, -1e4)
    scores = scores - scores.max(axis=0, keepdims=True)
    e = np.exp(scores)
    shares = e / e.sum(axis=0, keepdims=True)
    return (shares[:, :, None] * keys).sum(axis=0), shares
