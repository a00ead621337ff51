# mistake: The gradient is filled in only at the target's score; the entries p_k / (TN) of all other symbols are left at zero.
# told: your dscores matches a gradient at the target alone: the scores of the other symbols have
def cross_entropy(scores, target):
    T, N, V = scores.shape
    loss = 0.0
    dscores = np.zeros((T, N, V))
    for t in range(T):
        for n in range(N):
            k = target[t, n]
            s = scores[t, n] - scores[t, n].max()
            log_p = s[k] - np.log(np.exp(s).sum())
            loss -= log_p
            dscores[t, n, k] = np.exp(log_p) - 1
    return loss / (T * N), dscores / (T * N)
