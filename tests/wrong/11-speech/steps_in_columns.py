# loses: check-forward
# told: alpha is (2M + 1, T)
def ctc_forward(log_y, target):
    states = [0]
    for label in target:
        states += [label, 0]
    states = np.array(states)
    skip = np.full(len(states), -np.inf)
    for s in range(2, len(states)):
        if states[s] != 0 and states[s] != states[s - 2]:
            skip[s] = 0.0
    row = np.full(len(states), -np.inf)
    row[:2] = log_y[0, states[:2]]
    rows = [row]
    for y in log_y[1:]:
        one = np.concatenate([[-np.inf], row[:-1]])
        two = np.concatenate([[-np.inf, -np.inf], row])[: len(row)] + skip
        row = np.logaddexp(np.logaddexp(row, one), two) + y[states]
        rows.append(row)
    return np.array(rows).T


def ctc_loss(alpha):
    last = alpha[-1, -1]
    if alpha.shape[1] == 1:
        return -last
    return -np.logaddexp(last, alpha[-1, -2])
