# mistake: the largest score of the whole batch is subtracted, not that of the sentence
# read: right
# told: In attention_pool. Of z: some of your numbers are NaN: numbers lie hundreds apart here,
def attention_pool(h, scores, lengths):
    """h (T, N, H), scores (T, N), lengths (N,) -> z (N, H), shares (T, N), which are 0 at padding."""
    z = np.zeros(h.shape[1:])
    shares = np.zeros(scores.shape)
    mask = np.arange(len(h))[:, None] < lengths
    top = scores[mask].max()
    for n, l in enumerate(lengths):
        s = scores[:l, n]
        e = np.exp(s - top)
        shares[:l, n] = e / e.sum()
        z[n] = shares[:l, n] @ h[:l, n]
    return z, shares
