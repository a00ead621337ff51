# mistake: mean of each sentence first, then the mean of the sentences: short sentences weigh as much as long ones ...
# read: right
# told: your sequence_loss averages within each sentence first: here every word counts alike,
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    a = np.where(counts[:, :, None], scores, 0.0)
    a = a - a.max(axis=-1, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=-1, keepdims=True))
    onehot = np.eye(V)[outputs]
    m = counts.astype(float)
    weight = m / np.maximum(m.sum(axis=0), 1) / N
    loss = -(weight * (onehot * logp).sum(axis=-1)).sum()
    return loss, weight[:, :, None] * (np.exp(logp) - onehot)
