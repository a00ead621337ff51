# loses: check-gradient
# told: ctc_gradient adds the shares
def ctc_backward(log_y, target):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    S = len(states)
    skip = np.full(S, -np.inf)
    for s in range(S - 2):
        if states[s + 2] != 0 and states[s + 2] != states[s]:
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
    labels = [0]
    for label in target:
        labels += [label, 0]
    both = alpha + beta
    both = both - np.logaddexp.reduce(both, axis=1, keepdims=True)
    da = np.exp(log_y)
    for t in range(len(da)):
        for s, k in enumerate(labels):
            da[t, k] += np.exp(both[t, s])
    return da
