# mistake: the skip is not kept from place 1, where s - 2 is -1, so the first label also gets what stands at the last blank; shows as soon as the last blank can be reached before the last step, e.g. M = 1 and T = 4.
# read: wrong
# told: your ctc_forward gives the numbers that come out if, where it is asked whether s >= 2 and states[s]
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    ext = np.array([0, *(v for label in target for v in (label, 0))])
    may_skip = (ext != 0) & (ext != np.roll(ext, 2))
    T, S = log_y.shape[0], ext.size
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, ext[:2]]
    for t in range(1, T):
        before = alpha[t - 1]
        by_one = np.concatenate(([-np.inf], before[:-1]))
        by_two = np.where(may_skip, np.roll(before, 2), -np.inf)
        alpha[t] = log_y[t, ext] + np.logaddexp(np.logaddexp(before, by_one), by_two)
    return alpha


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    return -np.logaddexp.reduce(alpha[-1, -2:])
