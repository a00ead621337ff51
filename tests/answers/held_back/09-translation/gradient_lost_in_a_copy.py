# mistake: subtracts the 1 at the true word by dscores[counts][...] -= ..., which changes a temporary copy (fancy indexing copies), so dscores is only softmax / M, without the -1 / M at the true words; the loss is right, and so is the 0 at padding
# read: right
# told: your sequence_loss leaves the right word out of the gradient: it is p - 1 there, and p e
def sequence_loss(scores, outputs, counts):
    due = scores[counts]
    true = outputs[counts]
    M = len(true)
    shifted = due - due.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(M), true].sum() / M

    dscores = np.zeros(scores.shape)
    dscores[counts] = np.exp(log_p) / M
    dscores[counts][np.arange(M), true] -= 1 / M
    return loss, dscores
