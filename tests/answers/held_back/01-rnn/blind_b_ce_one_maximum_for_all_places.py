# mistake: cross_entropy subtracts the maximum of the whole array instead of the maximum of each place, so at a place whose scores are all far below it every exponential is 0, and log(0) follows.
# read: right
# told: each place by itself is right, and all together are not: places whose scores lie far apart must not
def cross_entropy(scores, target):
    s = scores - scores.max()
    log_norm = np.log(np.exp(s).sum(axis=2))
    T, N = target.shape
    total = 0.0
    grad = np.empty_like(s)
    for t in range(T):
        for n in range(N):
            log_p = s[t, n] - log_norm[t, n]
            total -= log_p[target[t, n]]
            grad[t, n] = np.exp(log_p)
            grad[t, n, target[t, n]] -= 1
    return total / (T * N), grad / (T * N)
