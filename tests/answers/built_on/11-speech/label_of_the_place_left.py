# mistake: Each move is weighed with the probability of the label of the place it leaves, as in the forward table, instead of the label of the place it goes to.
# told: your beta multiplies by the probability of the label where it is: it is that of the label
def ctc_backward(log_y, target):
    T, S = log_y.shape[0], 2 * len(target) + 1
    l = np.zeros(S, dtype=int)
    l[1::2] = target
    beta = np.full((T, S), -np.inf)
    beta[T - 1, max(S - 2, 0) :] = 0.0
    for t in reversed(range(T - 1)):
        for s in range(S):
            total = beta[t + 1, s]
            if s < S - 1:
                total = np.logaddexp(total, beta[t + 1, s + 1])
            if s < S - 2 and l[s] != 0 and l[s] != l[s + 2]:
                total = np.logaddexp(total, beta[t + 1, s + 2])
            beta[t, s] = log_y[t + 1, l[s]] + total
    return beta
