# mistake: the loss is the logarithm of the finished softmax; a due word some 750 below the highest score has p = 0 exactly, and the loss is inf with a warning
# read: right
# told: In sequence_loss. Of its parts, loss is wrong, dscores is right in these calls. Your num
def sequence_loss(scores, outputs, counts):
    p = np.where(counts[..., None], scores, 0.0)
    p -= p.max(axis=-1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=-1, keepdims=True)
    M = np.count_nonzero(counts)
    said = np.take_along_axis(p, outputs[..., None], axis=-1)[..., 0]
    loss = -np.log(said[counts]).sum() / M
    one_hot = outputs[..., None] == np.arange(scores.shape[-1])
    return float(loss), np.where(counts[..., None], (p - one_hot) / M, 0.0)
