# mistake: ctc_forward lets a path skip the blank between any two labels, equal ones too (the condition l'_s != l'_{s-2} is missing), so a target with a label twice in a row is too likely; right for targets without such a repetition; ctc_loss is right
# read: right
# told: your alpha skips the blank between two equal labels: without it both would become one.
def ctc_forward(log_y, target):
    T, M = len(log_y), len(target)
    alpha = np.full((T, 2 * M + 1), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    if M:
        alpha[0, 1] = log_y[0, target[0]]
    for t in range(1, T):
        for s in range(2 * M + 1):
            label = target[s // 2] if s % 2 else 0
            total = alpha[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
            if s >= 2 and label != 0:
                total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total + log_y[t, label]
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
