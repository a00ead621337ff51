# mistake: the gradient is that with respect to the probabilities (-1/p at the target), not with respect to the scores
# read: right
# told: for scores of ordinary size, your dscores matches the gradient with respect to the probabilities, -1/p: with respect to the scores it is p m
def cross_entropy(scores, target):
    T, N, V = scores.shape
    m = scores.max(axis=2, keepdims=True)
    logp = scores - m - np.log(np.exp(scores - m).sum(axis=2, keepdims=True))
    chosen = np.take_along_axis(logp, target[..., None], axis=2)
    dscores = np.zeros(scores.shape)
    with np.errstate(all="ignore"):
        np.put_along_axis(dscores, target[..., None], -np.exp(-chosen) / (T * N), axis=2)
    return -chosen.mean(), dscores
