# mistake: subtracts the one largest score of the whole array instead of the largest of each place, so a place with ...
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart
def cross_entropy(scores, target):
    T, N, V = scores.shape
    s = scores - np.max(scores)
    logp = s - np.log(np.sum(np.exp(s), axis=-1, keepdims=True))
    onehot = np.eye(V)[target]
    loss = -np.sum(onehot * logp) / (T * N)
    return loss, (np.exp(logp) - onehot) / (T * N)
