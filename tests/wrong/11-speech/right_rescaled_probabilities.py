# loses: nothing
def ctc_forward(log_y, target):
    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    y = np.exp(log_y)[:, states]
    jump = np.zeros(len(states))
    jump[3::2] = states[3::2] != states[1:-2:2]
    row, size, rows = np.zeros(len(states)), 0.0, []
    for t in range(len(y)):
        if t == 0:
            row[:2] = 1
        else:
            one, two = np.zeros_like(row), np.zeros_like(row)
            one[1:], two[2:] = row[:-1], row[:-2]
            row = row + one + jump * two
        row = row * y[t]
        norm = row.sum()
        size += np.log(norm)
        row = row / norm
        with np.errstate(divide="ignore"):
            rows.append(np.log(row) + size)
    return np.array(rows)


def ctc_loss(alpha):
    last = alpha[-1, -1]
    if alpha.shape[1] == 1:
        return -last
    return -np.logaddexp(last, alpha[-1, -2])
