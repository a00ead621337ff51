# loses: check-gradient
# told: beta skips the blank between two equal labels
def ctc_backward(log_y, target):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    S = len(states)
    skip = np.full(S, -np.inf)
    for s in range(S - 2):
        if states[s + 2] != 0:
            skip[s] = 0.0
    row = np.full(S, -np.inf)
    row[-2:] = 0
    rows = [row]
    for y in log_y[:0:-1]:
        after = row + y[states]
        one = np.append(after[1:], -np.inf)
        two = np.append(after[2:], [-np.inf, -np.inf])[:S] + skip
        row = np.logaddexp(np.logaddexp(after, one), two)
        rows.append(row)
    return np.array(rows[::-1])


def ctc_gradient(log_y, target, alpha, beta):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gamma = np.exp(alpha + beta - log_p)
    da = np.exp(log_y)
    for s in range(len(states)):
        da[:, states[s]] -= gamma[:, s]
    return da
