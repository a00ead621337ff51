# mistake: two: loss and gradient are divided by the number of sentences N instead of the number M of steps that count; ...
# read: right
# told: your sequence_loss divides by the sentences of the batch: the mean is over all words and
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    safe = np.where(counts[:, :, None], scores, 0.0)
    safe = safe - safe.max(axis=2, keepdims=True)
    log_p = safe - np.log(np.exp(safe).sum(axis=2, keepdims=True))
    target = np.eye(V)[outputs]
    loss = -((log_p * target).sum(axis=2) * counts).sum() / N
    dscores = (target - np.exp(log_p)) * counts[:, :, None] / N
    return loss, dscores
