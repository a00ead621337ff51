# mistake: the logarithm is taken of the finished softmax, which is 0 where the due symbol scores some 750 below the best, so the loss is infinite instead of the difference; shows with scores as large as a thousand.
# read: right
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. Your
def sequence_loss(scores, outputs, counts):
    """Mean of -ln p over the steps that count, and its gradient: scores (T, N, V) -> loss, dscores (T, N, V)."""
    live = scores[counts]
    due = outputs[counts]
    live = np.exp(live - live.max(axis=1, keepdims=True))
    p = live / live.sum(axis=1, keepdims=True)
    M = len(due)
    with np.errstate(divide="ignore"):
        loss = -np.log(p[range(M), due]).sum() / M
    p[range(M), due] -= 1
    dscores = np.zeros(scores.shape)
    dscores[counts] = p / M
    return loss, dscores
