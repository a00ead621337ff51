# loses: nothing
def ctc_backward(log_y, target):
    y, labels = log_y[::-1], list(target)[::-1]
    states = np.zeros(2 * len(labels) + 1, dtype=int)
    states[1::2] = labels
    rows = [np.where(np.arange(len(states)) < 2, 0.0, -np.inf)]
    for t in range(1, len(y)):
        last = rows[-1] + y[t - 1][states]
        new = last.copy()
        for s in range(1, len(states)):
            new[s] = np.logaddexp(new[s], last[s - 1])
            if s > 1 and states[s] and states[s] != states[s - 2]:
                new[s] = np.logaddexp(new[s], last[s - 2])
        rows.append(new)
    return np.array(rows)[::-1, ::-1]


def ctc_gradient(log_y, target, alpha, beta):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    hot = np.eye(log_y.shape[1])[states]
    gamma = np.exp(alpha + beta)
    return np.exp(log_y) - (gamma / gamma.sum(axis=1, keepdims=True)) @ hot
