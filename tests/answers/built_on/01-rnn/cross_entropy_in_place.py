# mistake: two mistakes: subtracts the maximum from the caller's scores in place, and gives the loss in bits (log2) though it is asked for in nats; the first shows in the argument wherever a maximum is not 0, the second always
# read: right
# told: your loss matches a loss in bits: nats take the natural logarithm.
def cross_entropy(scores, target):
    T, N, V = scores.shape
    grad = np.zeros((T, N, V))
    total = 0.0
    for t in range(T):
        for n in range(N):
            s = scores[t, n]
            s -= s.max()
            e = np.exp(s)
            z = e.sum()
            y = target[t, n]
            total = total + np.log2(z) - s[y] / np.log(2.0)
            p = e / z
            p[y] = p[y] - 1
            grad[t, n] = p
    return total / (T * N), grad / (T * N)
