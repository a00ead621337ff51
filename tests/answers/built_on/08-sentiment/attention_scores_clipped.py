# mistake: scores are clipped to -500..500 against the overflow, so words with scores of 600 and 1000 get equal shares; shows where scores beyond 500 in size differ.
# read: wrong
# told: In attention_pool. With no number beyond 1 in scores the calls that went wrong go well: what does it do with large ones? At the calls that go wrong, a
def attention_pool(h, scores, lengths):
    """h (T, N, H), scores (T, N), lengths (N,) -> z (N, H), shares (T, N), which are 0 at padding."""
    T, N, H = h.shape
    z, shares = np.zeros((N, H)), np.zeros((T, N))
    for n in range(N):
        l = lengths[n]
        e = np.exp(np.clip(scores[:l, n], -500, 500))
        shares[:l, n] = e / e.sum()
        z[n] = shares[:l, n] @ h[:l, n]
    return z, shares
