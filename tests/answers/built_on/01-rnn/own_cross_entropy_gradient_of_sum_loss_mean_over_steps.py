# mistake: TWO: loss is summed over the batch and averaged over steps, gradient not divided
# told: for scores of ordinary size, your loss matches a sum divided by T alone: the mean divides by T N. yo
def cross_entropy(scores, target):
    T, N, V = scores.shape
    z = scores - scores.max(-1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(-1, keepdims=True)
    loss = 0.0
    grad = p.copy()
    for t in range(T):
        for n in range(N):
            loss -= np.log(p[t, n, target[t, n]])
            grad[t, n, target[t, n]] -= 1
    return loss / T, grad
