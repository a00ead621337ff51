# mistake: two: (a) the loss uses the logarithm of base 2; (b) the gradient is divided by T*N, all places, and not by M
# read: right
# told: In sequence_loss. In yours stands, with the right numbers, log_p; what comes next, dscores,
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    a = np.where(counts[:, :, None], scores, 0.0)
    a = a - a.max(axis=2, keepdims=True)
    logp = a - np.log(np.exp(a).sum(axis=2, keepdims=True))
    onehot = np.eye(V)[outputs]
    m = counts.astype(float)
    loss = -((logp * onehot).sum(axis=2) * m).sum() / m.sum() / np.log(2)
    dscores = (np.exp(logp) - onehot) * m[:, :, None] / (T * N)
    return loss, dscores
