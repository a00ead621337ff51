# mistake: attention_step gives padding the score 0 before the softmax, as if that kept it out, and clears its shares afterwards: e^0 of each padding row stands in the denominator, so the shares of a shorter source sum to less than 1 and the context is too small; right for sources of T words, nearly right where the best score is far above 0
# read: right
# told: your attention_step masks after the softmax: the shares of a short source do not sum to
def attention_step(query, keys, lengths):
    T, N, H = keys.shape
    real = np.arange(T)[:, None] < lengths[None, :]
    k = np.where(real[:, :, None], keys, 0)
    s = np.sum(query * k, axis=2) / np.sqrt(H)
    s = np.exp(s - s.max(axis=0))
    shares = np.where(real, s / s.sum(axis=0), 0)
    return np.sum(shares[:, :, None] * k, axis=0), shares
