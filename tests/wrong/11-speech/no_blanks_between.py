# loses: check-forward
# told: alpha never skips a blank
def ctc_forward(log_y, target):
    T, L = len(log_y), len(target)
    alpha = np.full((T, L), -np.inf)
    alpha[0, 0] = log_y[0, target[0]]
    for t in range(1, T):
        for s in range(L):
            total = alpha[t - 1, s]
            if s:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
            alpha[t, s] = total + log_y[t, target[s]]
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
