# loses: check-cross-entropy
# told: a loss in bits
def cross_entropy(scores, target):
    e = np.exp(scores - scores.max(2)[:, :, None])
    p = e / e.sum(2)[:, :, None]
    hot = np.eye(scores.shape[2])[target]
    with np.errstate(divide="ignore"):
        loss = -np.log2((p * hot).sum(2)).mean()
    return loss, (p - hot) / target.size
