# mistake: the loss of a target without labels is set to 0, as if silence were certain; it is minus the logarithm of all blanks
# read: right
# told: In ctc_loss. At the calls that go wrong, a change of alpha changes nothing in your
def ctc_forward(log_y, target):
    T = len(log_y)
    ext = np.zeros(2 * len(target) + 1, int)
    ext[1::2] = target
    S = ext.size
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, ext[:2]]
    for t in range(1, T):
        for s in range(S):
            total = np.logaddexp.reduce(alpha[t - 1, max(s - 1, 0) : s + 1])
            if s % 2 == 1 and s > 1 and ext[s] != ext[s - 2]:
                total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total + log_y[t, ext[s]]
    return alpha


def ctc_loss(alpha):
    if alpha.shape[1] == 1:
        return 0.0
    return -np.logaddexp(alpha[-1, -1], alpha[-1, -2])
