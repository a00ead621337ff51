# mistake: averages first within each sentence and then over sentences, so a word of a short sentence weighs more ...
# read: right
# told: your sequence_loss averages within each sentence first: here every word counts alike,
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    a = np.where(counts[:, :, None], scores, 0.0)
    a = a - a.max(axis=2, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=2, keepdims=True))
    onehot = np.eye(V)[outputs]
    per_sentence = -(logp * onehot).sum(axis=2) * counts
    words = np.maximum(counts.sum(axis=0), 1)
    loss = (per_sentence.sum(axis=0) / words).mean()
    dscores = (np.exp(logp) - onehot) * counts[:, :, None] / words[:, None] / N
    return loss, dscores
