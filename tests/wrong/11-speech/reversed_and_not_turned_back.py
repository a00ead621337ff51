# loses: check-gradient
# told: beta is turned round
def ctc_backward(log_y, target):
    def ahead(y, labels):
        states = np.zeros(2 * len(labels) + 1, dtype=int)
        states[1::2] = labels
        alpha = np.full((len(y), len(states)), -np.inf)
        alpha[0, :2] = y[0, states[:2]]
        for t in range(1, len(y)):
            for s in range(len(states)):
                total = np.logaddexp.reduce(alpha[t - 1, max(0, s - 1) : s + 1])
                if s > 1 and states[s] and states[s] != states[s - 2]:
                    total = np.logaddexp(total, alpha[t - 1, s - 2])
                alpha[t, s] = total + y[t, states[s]]
        return alpha - y[:, states]

    return ahead(log_y[::-1], target[::-1])


def ctc_gradient(log_y, target, alpha, beta):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gamma = np.exp(alpha + beta - log_p)
    da = np.exp(log_y)
    for s in range(len(states)):
        da[:, states[s]] -= gamma[:, s]
    return da
