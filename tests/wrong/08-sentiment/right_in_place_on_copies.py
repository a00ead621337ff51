# loses: nothing
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths)[::-1]
    state = np.array(state)
    for t in range(lengths.max()):
        alive = order[lengths[order] > t]
        state[alive] = step(x[t, alive], state[alive])
    return state


def attention_pool(h, scores, lengths):
    h, scores = h.copy(), scores.copy()
    for n, length in enumerate(lengths):
        h[length:, n] = 0
        scores[length:, n] = -1e300
    scores -= scores.max(axis=0)
    e = np.exp(np.maximum(scores, -1e4))
    e[scores < -1e200] = 0
    e /= e.sum(axis=0)
    return (e[:, :, None] * h).sum(axis=0), e


def masked_loss(a, y, lengths):
    valid = np.arange(len(a))[:, None] < lengths
    a = a.copy()
    a[~valid] = 0
    s = np.where(y == 1, -a, a)
    losses = np.maximum(s, 0) + np.log1p(np.exp(-abs(s)))
    losses[~valid] = 0
    da = 0.5 + 0.5 * np.tanh(a / 2) - y
    da[~valid] = 0
    return np.float64(losses.sum() / valid.sum()), da / valid.sum()
