# mistake: subtracts one maximum of the whole array, not the maximum of each place
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart must not share what you subtract. Take the larges
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - scores.max()
    logp = s - np.log(np.sum(np.exp(s), axis=2, keepdims=True))
    hit = np.eye(V)[target]
    loss = -np.sum(hit * logp) / (T * N)
    return loss, (np.exp(logp) - hit) / (T * N)
