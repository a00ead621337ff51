# loses: check-forward
# told: the term log_y[t, states[s]] is left out
def ctc_forward(log_y, target):
    T, S = len(log_y), 2 * len(target) + 1
    states = np.zeros(S, dtype=int)
    states[1::2] = target
    alpha = np.full((T, S), -np.inf)
    alpha[0, 0] = log_y[0, 0]
    if S > 1:
        alpha[0, 1] = log_y[0, states[1]]
    for t in range(1, T):
        for s in range(S):
            total = alpha[t - 1, s]
            if s > 0:
                total = np.logaddexp(total, alpha[t - 1, s - 1])
            if s > 1 and states[s] != 0 and states[s] != states[s - 2]:
                total = np.logaddexp(total, alpha[t - 1, s - 2])
            alpha[t, s] = total
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
