# loses: check-cross-entropy
# told: the gradient of the sum
def cross_entropy(scores, target):
    s = scores - scores.max(axis=-1, keepdims=True)
    log_p = s - np.log(np.exp(s).sum(axis=-1, keepdims=True))
    d = np.exp(log_p)
    total = 0
    for t in range(target.shape[0]):
        for n in range(target.shape[1]):
            total -= log_p[t, n, target[t, n]]
            d[t, n, target[t, n]] -= 1
    return total / target.size, d
