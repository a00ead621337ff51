# mistake: attention_pool sets padding's scores to 0 instead of leaving padding out, takes the softmax over all T rows and only then zeroes the shares of padding, so the shares of a sentence with padding add up to less than 1.
# read: right
# told: your attention_pool sets the scores of padding to 0, and exp(0) is 1: padding has a part in the sum.
def attention_pool(h, scores, lengths):
    T = len(h)
    valid = np.arange(T)[:, None] < np.asarray(lengths)[None, :]
    s = np.where(valid, scores, 0.0)
    e = np.exp(s - s.max(axis=0, keepdims=True))
    alpha = e / e.sum(axis=0, keepdims=True)
    alpha = alpha * valid
    clean = np.where(valid[..., None], h, 0.0)
    return (alpha[..., None] * clean).sum(axis=0), alpha
