# mistake: cross_entropy computes the probability first and keeps it above 1e-12 before the logarithm, so no place can cost more than 27.6 nats: with scores of +-1000 and a symbol that the model excludes, the loss is 27.6 and not 2000; right for ordinary scores, and the gradient is right everywhere
# told: something keeps its p or ln p within bounds
# read: right
def cross_entropy(scores, target):
    shifted = scores - scores.max(axis=-1, keepdims=True)
    p = np.exp(shifted)
    p = p / p.sum(axis=-1, keepdims=True)
    p_target = np.take_along_axis(p, target[..., None], axis=-1)
    loss = -np.log(np.clip(p_target, 1e-12, 1.0)).mean()
    hit = np.arange(scores.shape[-1]) == target[..., None]
    return loss, (p - hit) / target.size
