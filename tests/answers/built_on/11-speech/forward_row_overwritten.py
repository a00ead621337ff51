# mistake: one row is updated in place from left to right, so a place adds the new sum of its left neighbours instead of that of the step before and paths go several places in one step; shows from T = 2 on for any target with a label.
# read: right
# told: your alpha goes on within a step, from alpha[t]: it comes from step t - 1.
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    spread = np.zeros(2 * len(target) + 1, dtype=int)
    spread[1::2] = target
    row = np.full(len(spread), -np.inf)
    row[:2] = log_y[0, spread[:2]]
    rows = [row.copy()]
    for y in log_y[1:]:
        for s, label in enumerate(spread):
            ways = [row[s]]
            if s > 0:
                ways.append(row[s - 1])
            if s > 1 and label != 0 and label != spread[s - 2]:
                ways.append(row[s - 2])
            row[s] = np.logaddexp.reduce(ways) + y[label]
        rows.append(row.copy())
    return np.array(rows)


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    return -np.logaddexp.reduce(alpha[-1, -2:])
