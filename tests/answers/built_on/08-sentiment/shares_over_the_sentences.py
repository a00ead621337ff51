# mistake: the softmax runs over the sentences (axis 1) at each word, not over the words of each sentence, so shares do not sum to 1 over a sentence; shows for T > 1, and wherever N > 1
# read: right
# told: your attention_pool takes the softmax over the batch: the shares are those of the words
def attention_pool(h, scores, lengths):
    T, N = scores.shape
    own = np.arange(T).reshape(T, 1) < lengths.reshape(1, N)
    masked = np.where(own, scores, -np.inf)
    top = masked.max(axis=1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    e = np.exp(masked - top)
    total = e.sum(axis=1, keepdims=True)
    shares = e / np.where(total > 0, total, 1.0)
    clean = np.where(own[:, :, None], h, 0.0)
    return np.einsum("tn,tnh->nh", shares, clean), shares
