# loses: check-cross-entropy
# told: For scores of ordinary size, your cross_entropy matches a softmax over the batch
def cross_entropy(scores, target):
    e = np.exp(scores - scores.max())
    p = e / e.sum(axis=1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -np.log((p * hot).sum(-1)).mean(), (p - hot) / target.size
