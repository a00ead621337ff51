# loses: check-gradient
# told: beta ends anywhere
def ctc_backward(log_y, target):
    T, S = len(log_y), 2 * len(target) + 1
    states = np.zeros(S, dtype=int)
    states[1::2] = target
    beta = np.full((T, S), -np.inf)
    beta[-1] = 0
    for t in range(T - 2, -1, -1):
        for s in range(S):
            total = beta[t + 1, s] + log_y[t + 1, states[s]]
            if s + 1 < S:
                total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t + 1, states[s + 1]])
            if s + 2 < S and states[s + 2] != 0 and states[s + 2] != states[s]:
                total = np.logaddexp(total, beta[t + 1, s + 2] + log_y[t + 1, states[s + 2]])
            beta[t, s] = total
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    labels = [0]
    for label in target:
        labels += [label, 0]
    both = alpha + beta
    both = both - np.logaddexp.reduce(both, axis=1, keepdims=True)
    da = np.exp(log_y)
    for t in range(len(da)):
        for s, k in enumerate(labels):
            da[t, k] -= np.exp(both[t, s])
    return da
