# loses: check-cross-entropy
# told: the logarithm of the mean probability
# told: the right numbers with the wrong sign
def cross_entropy(scores, target):
    e = np.exp(scores - scores.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    hot = np.eye(scores.shape[-1])[target]
    return -np.log((p * hot).sum(-1).mean()), (hot - p) / target.size
