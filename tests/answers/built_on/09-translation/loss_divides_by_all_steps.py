# mistake: the mean is over all T * N steps, padding too, in loss and gradient, instead of over the M steps that count
# read: right
# told: your sequence_loss divides by all steps, the padding among them: divide by those that co
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    rows = np.flatnonzero(counts)
    a = scores.reshape(-1, V)[rows]
    a = a - a.max(axis=1, keepdims=True)
    a -= np.log(np.exp(a).sum(axis=1, keepdims=True))
    due = outputs.ravel()[rows]
    loss = -a[np.arange(rows.size), due].sum() / outputs.size
    dscores = np.zeros((T * N, V))
    dscores[rows] = np.exp(a)
    dscores[rows, due] -= 1
    dscores /= outputs.size
    return loss, dscores.reshape(T, N, V)
