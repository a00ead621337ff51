# loses: check-rnn-step check-cross-entropy check-perplexity check-pick
# told: sums of exponentials, which overflow where the sum is large
# told: logarithm of a probability that is 0 for a computer
# told: a sum divided by the length of the first axis alone
# told: stops where u is equal to the sum
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    up, down = np.exp(x_t @ W_x.T + h_prev @ W_h.T + b), np.exp(-(x_t @ W_x.T + h_prev @ W_h.T + b))
    return (up - down) / (up + down)


def cross_entropy(scores, target):
    p = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p /= p.sum(axis=-1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -(hot * np.log(p)).sum() / target.size, (p - hot) / target.size


def perplexity(p):
    return 1 / np.prod(p ** (1 / len(p)))


def bits_per_symbol(p):
    return np.log2(perplexity(p))


def pick(scores, u, temperature):
    a = scores / temperature
    e = np.exp(a - a.max(axis=1, keepdims=True))
    c = np.cumsum(e / e.sum(axis=1, keepdims=True), axis=1)
    return np.array([np.searchsorted(row, v) for row, v in zip(c, u)])
