# mistake: two: the mean of the loss is taken over all T*N*V numbers (the zeros of the one-hot too); the gradient is p ...
# read: right
# told: your loss matches a sum divided by T N V: only the symbol that came counts at each place.
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - scores.max(axis=-1, keepdims=True)
    logp = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    onehot = np.eye(V)[target]
    loss = -np.mean(onehot * logp)
    return loss, np.exp(logp) - onehot
