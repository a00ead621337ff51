# mistake: sequence_loss subtracts the 1 of the right word from dscores[counts], which is a copy, so the subtraction is lost and the gradient is softmax / M at every step that counts; the loss is right, the gradient is right only at padding and at all words but the right one
# read: right
# told: your sequence_loss leaves the right word out of the gradient: it is p - 1 there, and p e
def sequence_loss(scores, outputs, counts):
    M = int(counts.sum())
    a = scores[counts]
    a = a - a.max(axis=1, keepdims=True)
    log_sum = np.log(np.exp(a).sum(axis=1))
    due = outputs[counts]
    rows = np.arange(M)
    loss = np.mean(log_sum - a[rows, due])
    dscores = np.zeros(scores.shape)
    dscores[counts] = np.exp(a - log_sum[:, None])
    dscores[counts][rows, due] -= 1
    return loss, dscores / M
