# mistake: attention_pool clips the scores to -500..500 against overflow (instead of taking off the maximum), so that large scores become equal
# read: right
# told: In attention_pool. With no number beyond 1 in scores the calls that went wrong go well: what does it do with large ones? At the calls that go wrong, a
def attention_pool(h, scores, lengths):
    T, N, H = h.shape
    mask = np.arange(T)[:, None] < lengths
    safe = np.clip(np.where(mask, scores, 0.0), -500, 500)
    e = np.exp(safe) * mask
    shares = e / e.sum(axis=0, keepdims=True)
    clean = np.where(mask[:, :, None], h, 0.0)
    return (shares[:, :, None] * clean).sum(axis=0), shares
