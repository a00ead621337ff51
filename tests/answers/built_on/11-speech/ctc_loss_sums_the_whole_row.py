# mistake: ctc_loss sums all places of the last row instead of the last two, so paths that have said only a beginning of the target count as well, and the loss is too small; right for an empty target, and where the other places of the last row are -inf; ctc_forward is right
# read: right
# told: your ctc_loss sums all places: a path that says the target ends on the last label or the
def ctc_forward(log_y, target):
    extended = np.zeros(2 * len(target) + 1, dtype=int)
    extended[1::2] = target
    nothing = -np.inf
    may_skip = np.zeros(len(extended), dtype=bool)
    may_skip[2:] = (extended[2:] != 0) & (extended[2:] != extended[:-2])
    row = np.full(len(extended), nothing)
    row[:2] = log_y[0, extended[:2]]
    rows = [row]
    for y in log_y[1:]:
        one = np.concatenate([[nothing], row])[: len(row)]
        two = np.where(may_skip, np.concatenate([[nothing, nothing], row])[: len(row)], nothing)
        row = np.logaddexp(np.logaddexp(row, one), two) + y[extended]
        rows.append(row)
    return np.stack(rows)


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1])
