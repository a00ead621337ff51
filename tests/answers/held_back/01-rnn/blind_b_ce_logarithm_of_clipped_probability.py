# mistake: cross_entropy takes the logarithm of the finished probability plus 1e-12, so the loss of very improbable symbols (such as ln p = -2000) is cut off at about 27.6.
# read: right
# told: a symbol that was thought impossible costs too little: something keeps its p or ln p within bounds,
def softmax(s):
    e = np.exp(s - np.max(s, axis=2, keepdims=True))
    return e / np.sum(e, axis=2, keepdims=True)


def cross_entropy(scores, target):
    T, N, V = scores.shape
    p = softmax(scores)
    t, n = np.indices((T, N))
    of_target = p[t, n, target]
    loss = -np.sum(np.log(of_target + 1e-12)) / (T * N)
    dscores = p.copy()
    dscores[t, n, target] -= 1
    return loss, dscores / (T * N)
