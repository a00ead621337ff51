# mistake: the loss is the mean over sentences of each sentence's own mean (gradient right for the mean over words)
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls
def sequence_loss(scores, outputs, counts):
    a = np.where(counts[:, :, None], scores, 0.0)
    a = a - a.max(axis=2, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=2, keepdims=True))
    T, N, V = scores.shape
    t, n = np.ogrid[:T, :N]
    each = np.where(counts, -logp[t, n, outputs], 0.0)
    loss = (each.sum(axis=0) / np.maximum(counts.sum(axis=0), 1)).mean()
    d = np.exp(logp)
    d[t, n, outputs] -= 1
    return loss, np.where(counts[:, :, None], d, 0.0) / counts.sum()
