# mistake: attention_pool clips the scores to -30 .. 30 to keep exp from overflowing, so larger scores all count alike (1000 and 40 get equal shares) instead of subtracting the maximum.
# read: right
# told: In attention_pool. With no number beyond 1 in scores the calls that went wrong go well: what does it
def softmax(s):
    e = np.exp(np.clip(s, -30, 30))
    return e / e.sum()


def attention_pool(h, scores, lengths):
    z = np.zeros(h.shape[1:])
    shares = np.zeros(scores.shape)
    for n, l in enumerate(lengths):
        shares[:l, n] = softmax(scores[:l, n])
        z[n] = shares[:l, n] @ h[:l, n]
    return z, shares
