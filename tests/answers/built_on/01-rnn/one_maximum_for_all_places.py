# mistake: The maximum over all places is subtracted instead of each place's own, so places with much smaller scores underflow to log 0 and the loss is infinite.
# told: each place by itself is right, and all together are not: places whose scores lie far
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = (scores - scores.max()).reshape(T * N, V)
    y = target.reshape(-1)
    rows = np.arange(T * N)
    log_p = s - np.log(np.sum(np.exp(s), axis=1))[:, None]
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    return loss, (d / (T * N)).reshape(T, N, V)
