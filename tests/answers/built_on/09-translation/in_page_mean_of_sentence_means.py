# mistake: takes the mean within each sentence first, then the mean over the sentences (loss and gradient agree with each other)
# read: right
# told: your sequence_loss averages within each sentence first: here every word counts alike,
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    a = np.where(counts[:, :, None], scores, 0.0)
    a = a - a.max(axis=2, keepdims=True)
    e = np.exp(a)
    s = e.sum(axis=2, keepdims=True)
    logp = a - np.log(s)
    due = np.take_along_axis(logp, outputs[:, :, None], axis=2)[:, :, 0]
    share = counts / np.maximum(counts.sum(axis=0), 1) / N
    loss = -(share * due).sum()
    d = e / s
    hot = np.eye(V)[outputs]
    return loss, (d - hot) * share[:, :, None]
