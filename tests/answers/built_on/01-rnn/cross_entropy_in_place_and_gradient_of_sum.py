# mistake: two: the maximum is subtracted from the caller's scores in place (the argument changes), and the gradient is p - onehot without the 1 / (T N), that of the sum and not of the mean; the loss is right, the gradient only where T N = 1
# read: right
# told: your dscores matches the gradient of the sum: that of the mean is divided by T N.
def cross_entropy(scores, target):
    T, N, V = scores.shape
    scores -= scores.max(axis=-1, keepdims=True)
    log_total = np.log(np.exp(scores).sum(axis=-1))
    hit = np.arange(V) == target[..., None]
    loss = (log_total - scores[hit].reshape(T, N)).mean()
    dscores = np.exp(scores - log_total[..., None]) - hit
    return loss, dscores
