# loses: check-pooling check-attention-pool
# told: in place
def last_state(h, lengths):
    return h[lengths - 1, np.arange(len(lengths))]


def masked_mean(h, lengths):
    for n, l in enumerate(lengths):
        h[l:, n] = 0
    return h.sum(axis=0) / lengths[:, None]


def attention_pool(h, scores, lengths):
    for n, l in enumerate(lengths):
        h[l:, n], scores[l:, n] = 0, -np.inf
    e = np.exp(scores - scores.max(axis=0))
    return ((e / e.sum(axis=0))[..., None] * h).sum(axis=0), e / e.sum(axis=0)
