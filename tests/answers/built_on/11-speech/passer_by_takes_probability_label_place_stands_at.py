# mistake: takes the probability of the label of the place it stands at (s) in step t + 1, instead of that of the place ...
# read: right
# told: your beta multiplies by the probability of the label where it is: it is that of the label
def ctc_backward(log_y, target):
    l = [0]
    for k in target:
        l += [k, 0]
    T, S = len(log_y), len(l)
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0.0
    for t in reversed(range(T - 1)):
        for s in range(S):
            total = beta[t + 1, s]
            if s + 1 < S:
                total = np.logaddexp(total, beta[t + 1, s + 1])
            if s + 2 < S and l[s] != 0 and l[s + 2] != l[s]:
                total = np.logaddexp(total, beta[t + 1, s + 2])
            beta[t, s] = total + log_y[t + 1, l[s]]
    return beta
