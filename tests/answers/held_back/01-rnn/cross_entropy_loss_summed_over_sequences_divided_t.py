# mistake: two: the loss is summed over the sequences and divided by T only, and the gradient is divided by the number of all scores, T N V
# read: right
# told: your loss matches a sum divided by T alone: the mean divides by T N. your dscores matches a gradient divided by T N V: the mean divides by T
def cross_entropy(scores, target):
    T, N, V = scores.shape
    z = scores - scores.max(axis=2, keepdims=True)
    logp = z - np.log(np.exp(z).sum(axis=2, keepdims=True))
    hit = target[:, :, None] == np.arange(V)
    loss = -logp[hit].sum() / T
    dscores = (np.exp(logp) - hit) / scores.size
    return loss, dscores
