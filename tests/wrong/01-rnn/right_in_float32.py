# loses: nothing
def rnn_step(x_t, h_prev, params):
    x_t, h = x_t.astype("f4"), h_prev.astype("f4")
    W_x, W_h, b = (weights.astype("f4") for weights in params)
    a = x_t.dot(W_x.T)
    a += h.dot(W_h.T)
    a += b
    return np.tanh(a, out=a)


def rnn_forward(x, h_0, params):
    h = np.zeros((len(x), *h_0.shape), dtype="f4")
    for t in range(len(x)):
        h[t] = rnn_step(x[t], h[t - 1] if t else h_0, params)
    return h, h[-1]


def cross_entropy(scores, target):
    scores = scores.astype(np.float32)
    scores -= scores.max(axis=2, keepdims=True)
    p = np.exp(scores)
    p /= p.sum(axis=2, keepdims=True)
    t, n = np.indices(target.shape)
    loss = np.mean(np.log(np.exp(scores).sum(axis=2)) - scores[t, n, target])
    p[t, n, target] -= 1
    return loss, p / np.float32(target.size)


def pick(scores, u, temperature):
    s = (scores / temperature).astype("f4")
    p = np.exp(s - s.max(1, keepdims=True))
    c = np.cumsum(p / p.sum(1, keepdims=True), 1)
    return np.minimum((u[:, None] >= c).sum(1), scores.shape[1] - 1)
