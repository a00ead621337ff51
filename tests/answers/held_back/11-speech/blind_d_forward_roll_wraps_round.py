# mistake: ctc_forward shifts the row of the step before with np.roll and does not blot out what comes in at the front, so probability flows from the last place back to the first (and from the last two places, where a skip is allowed there). ctc_loss is right.
# read: nothing
def ctc_forward(log_y, target):
    ext = np.zeros(2 * len(target) + 1, dtype=int)
    ext[1::2] = target
    T, S = len(log_y), len(ext)
    emit = log_y[:, ext]
    skip = (ext != 0) & (ext != np.roll(ext, 2))
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = emit[0, :2]
    for t in range(1, T):
        stay = alpha[t - 1]
        one = np.roll(stay, 1)
        two = np.where(skip, np.roll(stay, 2), -np.inf)
        alpha[t] = np.logaddexp(np.logaddexp(stay, one), two) + emit[t]
    return alpha


def ctc_loss(alpha):
    return -float(np.logaddexp.reduce(alpha[-1][-2:]))
