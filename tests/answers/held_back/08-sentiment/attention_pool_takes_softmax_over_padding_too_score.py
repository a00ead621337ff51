# mistake: attention_pool takes the softmax over the padding too (its score set to 0) and only afterwards strikes the padding's shares out, without dividing by what is left
# read: vague
# told: your attention_pool sets the scores of padding to 0, and exp(0) is 1: padding has a part in the sum. What is struck out afterwards is missin
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    mask = np.arange(T)[:, None] < lengths
    s = np.where(mask, scores, 0.0)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    shares = shares * mask
    clean = np.where(mask[:, :, None], h, 0.0)
    z = (shares[:, :, None] * clean).sum(axis=0)
    return z, shares
