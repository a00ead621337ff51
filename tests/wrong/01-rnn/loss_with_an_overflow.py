# loses: check-cross-entropy
# told: exponential of yours overflows
def cross_entropy(scores, target):
    e = np.exp(scores)
    p = e / e.sum(axis=-1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -np.log(p[hot == 1]).mean(), (p - hot) / target.size
