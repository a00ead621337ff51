# mistake: the running sum begins as None, not as 0
# told: your cross_entropy works with None as if it were an array or a number. None is what a function gives that ends without a return, and what `.
def cross_entropy(scores, target):
    T, N, V = scores.shape
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logp = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    total = None
    d = np.exp(logp)
    for t in range(T):
        for n in range(N):
            total += -logp[t, n, target[t, n]]
            d[t, n, target[t, n]] -= 1
    return total / (T * N), d / (T * N)
