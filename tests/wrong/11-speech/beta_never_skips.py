# loses: check-gradient
# told: beta never skips a blank
def ctc_backward(log_y, target):
    T, S = len(log_y), 2 * len(target) + 1
    states = np.zeros(S, dtype=int)
    states[1::2] = target
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0
    for t in range(T - 2, -1, -1):
        for s in range(S):
            total = beta[t + 1, s] + log_y[t + 1, states[s]]
            if s + 1 < S:
                total = np.logaddexp(total, beta[t + 1, s + 1] + log_y[t + 1, states[s + 1]])
            beta[t, s] = total
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gamma = np.exp(alpha + beta - log_p)
    da = np.exp(log_y)
    for s in range(len(states)):
        da[:, states[s]] -= gamma[:, s]
    return da
