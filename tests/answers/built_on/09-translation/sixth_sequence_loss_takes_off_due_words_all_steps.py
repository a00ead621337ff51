# mistake: sequence_loss takes 1 off the due words of all steps at every step (d[:, y] for d[k, y]) in the gradient
# read: vague
def sequence_loss(scores, outputs, counts):
    a = scores[counts]
    y = outputs[counts]
    M = len(y)
    a = a - a.max(axis=1, keepdims=True)
    p = np.exp(a) / np.exp(a).sum(axis=1, keepdims=True)
    loss = 0.0
    for i in range(M):
        loss -= (a[i, y[i]] - np.log(np.exp(a[i]).sum())) / M
    d = p.copy()
    d[:, y] -= 1
    dscores = np.zeros(scores.shape)
    dscores[counts] = d / M
    return loss, dscores
