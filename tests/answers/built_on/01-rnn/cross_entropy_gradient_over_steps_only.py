# mistake: cross_entropy divides the gradient by len(target), which is T, instead of by T N, so the gradient is N times too large; the loss is right, and the gradient is right at N = 1
# read: right
# told: your dscores matches a gradient divided by T alone: the mean divides by T N.
def cross_entropy(scores, target):
    T, N, V = scores.shape
    z = scores - np.max(scores, axis=2, keepdims=True)
    log_p = z - np.log(np.sum(np.exp(z), axis=2, keepdims=True))
    loss = 0.0
    dscores = np.exp(log_p)
    for t in range(T):
        for n in range(N):
            loss -= log_p[t, n, target[t, n]]
            dscores[t, n, target[t, n]] -= 1
    return loss / (T * N), dscores / len(target)
