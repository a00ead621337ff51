# loses: check-sequence-loss
# told: the division by M is left out
def sequence_loss(scores, outputs, counts):
    scores = np.where(counts[..., None], scores, 0)
    e = np.exp(scores - scores.max(-1, keepdims=True))
    p = e / e.sum(-1, keepdims=True)
    log_p = scores - scores.max(-1, keepdims=True) - np.log(e.sum(-1, keepdims=True))
    hot = np.eye(scores.shape[2])[outputs]
    m = counts[..., None]
    return -(m * hot * log_p).sum() / counts.sum(), m * (p - hot)
