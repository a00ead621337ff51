# mistake: one maximum is taken away for the whole array, not one per place: a place whose scores lie far below ...
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart
def cross_entropy(scores, target):
    T, N, V = scores.shape
    shifted = scores - scores.max()
    logp = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    t, n = np.ogrid[:T, :N]
    loss = -logp[t, n, target].mean()
    d = np.exp(logp)
    d[t, n, target] -= 1
    return loss, d / (T * N)
