# mistake: the gradient is not divided by T N though the loss is the mean; and a second one, probabilities are clipped at 1e-12 before the logarithm, so a true loss of 2000 comes out as 27.6.
# read: right
# told: for scores of ordinary size, your dscores matches the gradient of the sum: that of the
def cross_entropy(scores, target):
    shifted = scores - scores.max(axis=-1, keepdims=True)
    probs = np.exp(shifted)
    probs /= probs.sum(axis=-1, keepdims=True)
    came = np.take_along_axis(probs, target[..., None], axis=-1)
    loss = -np.log(np.clip(came, 1e-12, 1.0)).mean()
    onehot = np.arange(scores.shape[-1]) == target[..., None]
    return loss, probs - onehot
