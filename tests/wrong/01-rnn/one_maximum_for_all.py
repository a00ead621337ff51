# loses: check-cross-entropy check-pick
# told: Each place by itself is right
# told: subtracts one maximum from all rows
def cross_entropy(scores, target):
    s = scores - scores.max()
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    hot = np.eye(scores.shape[-1])[target]
    return -(hot * log_p).sum() / target.size, (np.exp(log_p) - hot) / target.size


def pick(scores, u, temperature):
    a = scores / temperature
    e = np.exp(a - a.max())
    c = np.cumsum(e / e.sum(axis=1, keepdims=True), axis=1)
    return np.argmax(u[:, None] < c, axis=1)
