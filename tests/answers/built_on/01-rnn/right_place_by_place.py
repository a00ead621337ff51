# mistake: none
def cross_entropy(scores, target):
    T, N, V = scores.shape
    total, grad = 0.0, np.empty((T, N, V))
    for place in np.ndindex(T, N):
        s = scores[place]
        log_sum = np.logaddexp.reduce(s)
        total += log_sum - s[target[place]]
        grad[place] = np.exp(s - log_sum) / (T * N)
        grad[place + (target[place],)] -= 1 / (T * N)
    return total / (T * N), grad
