# mistake: two: (a) the loss is the mean over N only (sum over time), (b) the gradient has the opposite sign (target ...
# read: right
# told: your loss matches a sum divided by N alone: the mean divides by T N. your dscores matches
def cross_entropy(scores, target):
    T, N, V = scores.shape
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logp = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    onehot = np.eye(V)[target]
    loss = -(logp * onehot).sum() / N
    return loss, (onehot - np.exp(logp)) / (T * N)
