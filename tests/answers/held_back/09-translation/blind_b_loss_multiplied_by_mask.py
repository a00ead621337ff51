# mistake: sequence_loss computes the softmax everywhere and multiplies with the mask afterwards, so NaN or infinity in the scores of padding spoils the loss and the gradient.
# read: right
# told: In sequence_loss. Of loss: your number is NaN: some that are given here are none, and 0 times NaN or
def sequence_loss(scores, outputs, counts):
    T, N, V = scores.shape
    m = counts.astype(float)
    M = m.sum()
    a = scores - scores.max(axis=2, keepdims=True)
    log_p = a - np.log(np.exp(a).sum(axis=2, keepdims=True))
    picked = np.take_along_axis(log_p, outputs[:, :, None], axis=2)[:, :, 0]
    loss = -(m * picked).sum() / M
    dscores = (np.exp(log_p) - np.eye(V)[outputs]) * m[:, :, None] / M
    return loss, dscores
