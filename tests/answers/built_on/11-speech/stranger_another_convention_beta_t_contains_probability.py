# mistake: another convention: beta_t contains the probability of step t itself (Graves), so the last row is log_y of ...
# read: right
# told: your beta contains step t, which alpha contains already: then it counts twice in alpha +
def ctc_backward(log_y, target):
    l = [0] * (2 * len(target) + 1)
    l[1::2] = target
    T, S = len(log_y), len(l)
    beta = np.full((T, S), -np.inf)
    for s in range(max(S - 2, 0), S):
        beta[-1, s] = log_y[-1, l[s]]
    for t in reversed(range(T - 1)):
        for s in range(S):
            b = beta[t + 1, s]
            if s + 1 < S:
                b = np.logaddexp(b, beta[t + 1, s + 1])
            if s + 2 < S and s % 2 == 1 and l[s] != l[s + 2]:
                b = np.logaddexp(b, beta[t + 1, s + 2])
            beta[t, s] = b + log_y[t, l[s]]
    return beta
