# mistake: subtracts one maximum of all scores (of all places) instead of each place's own, so a place far below ...
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores.reshape(T * N, V)
    y = target.reshape(T * N)
    s = s - np.max(s)
    logsum = np.log(np.exp(s).sum(axis=1, keepdims=True))
    logp = s - logsum
    loss = -np.mean(logp[np.arange(T * N), y])
    grad = np.exp(logp)
    grad[np.arange(T * N), y] -= 1
    grad = grad / (T * N)
    return loss, grad.reshape(T, N, V)
