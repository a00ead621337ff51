# mistake: the softmax is set to 0 at padding before 1 is taken off at the due symbol, so at each padding step the gradient of symbol 0 is -1/M instead of 0; shows where there is padding.
# read: right
# told: In sequence_loss. Of its parts, dscores is wrong, loss is right in these calls. Wrong are
def sequence_loss(scores, outputs, counts):
    """Mean of -ln p over the steps that count, and its gradient: scores (T, N, V) -> loss, dscores (T, N, V)."""
    m = counts[:, :, None]
    a = np.where(m, scores, 0.0)
    a = a - a.max(axis=-1, keepdims=True)
    log_p = a - np.log(np.exp(a).sum(axis=-1, keepdims=True))
    M = counts.sum()
    picked = np.take_along_axis(log_p, outputs[:, :, None], axis=-1)
    loss = -picked[m].sum() / M
    dscores = np.where(m, np.exp(log_p), 0.0)
    t, n = np.indices(outputs.shape)
    dscores[t, n, outputs] -= 1.0
    return loss, dscores / M
