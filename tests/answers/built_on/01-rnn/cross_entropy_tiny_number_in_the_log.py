# mistake: the logarithm is taken of p + 1e-12, so no place costs more than 27.6 nats: scores of +-1000 give 27.6 where 2000 is right; right (to 1e-9 or so) for ordinary scores, the gradient is right everywhere
# told: something keeps its p or ln p within bounds
# read: right
def cross_entropy(scores, target):
    places = target.size
    flat = scores.reshape(places, -1)
    right = target.reshape(places)
    e = np.exp(flat - np.max(flat, axis=1, keepdims=True))
    p = e / np.sum(e, axis=1, keepdims=True)
    came = p[np.arange(places), right]
    loss = -np.mean(np.log(came + 1e-12))
    d = p.copy()
    d[np.arange(places), right] -= 1
    return loss, (d / places).reshape(scores.shape)
