# mistake: subtracts one maximum of the whole array instead of that of each place, so a place with far lower scores underflows to ln 0
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart must not share what you subtract. Take the larges
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - np.max(scores)
    lse = np.log(np.sum(np.exp(s), axis=-1))
    logp = s - lse[..., None]
    onehot = np.eye(V)[target]
    loss = -np.sum(onehot * logp) / (T * N)
    return loss, (np.exp(logp) - onehot) / (T * N)
