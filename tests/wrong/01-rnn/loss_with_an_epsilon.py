# loses: check-cross-entropy
# told: something keeps its p or ln p within bounds
def cross_entropy(scores, target):
    s = np.exp(scores - scores.max(axis=-1, keepdims=True))
    p = s / s.sum(axis=-1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -np.log((p * hot).sum(-1) + 1e-12).mean(), (p - hot) / target.size
