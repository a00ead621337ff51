# mistake: in ctc_backward the probability of the step after is read at the label of the place one leaves, not of the ...
# read: right
# told: your beta multiplies by the probability of the label where it is: it is that of the label
def ctc_backward(log_y, target):
    labels = [0]
    for k in target:
        labels += [k, 0]
    T, S = log_y.shape[0], len(labels)
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0
    for t in range(T - 2, -1, -1):
        for s in range(S):
            b = beta[t + 1, s]
            if s + 1 < S:
                b = np.logaddexp(b, beta[t + 1, s + 1])
            if s + 2 < S and labels[s + 2] != 0 and labels[s + 2] != labels[s]:
                b = np.logaddexp(b, beta[t + 1, s + 2])
            beta[t, s] = b + log_y[t + 1, labels[s]]
    return beta
