# mistake: In the gradient 1 is subtracted in whole columns, at every word that is due anywhere in the batch, instead of only at each step's own word.
# told: In sequence_loss. Of its parts, dscores is wrong, loss is right in these calls.
def sequence_loss(scores, outputs, counts):
    due, words = scores[counts], outputs[counts]
    M = len(words)
    e = np.exp(due - due.max(axis=1)[:, None])
    log_z = np.log(e.sum(axis=1)) + due.max(axis=1)
    picked = np.array([due[m, words[m]] for m in range(M)])
    p = e / e.sum(axis=1)[:, None]
    p[:, words] -= 1
    d = np.zeros(scores.shape)
    d[counts] = p / M
    return (log_z - picked).sum() / M, d
