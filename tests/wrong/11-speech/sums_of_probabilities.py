# loses: check-forward
# told: are probabilities summed, which become 0 where they are too small for a number
def ctc_forward(log_y, target):
    y = np.exp(log_y)
    T, S = len(y), 2 * len(target) + 1
    states = np.zeros(S, dtype=int)
    states[1::2] = target
    alpha = np.zeros((T, S))
    alpha[0, :2] = y[0, states[:2]]
    for t in range(1, T):
        for s in range(S):
            total = alpha[t - 1, max(0, s - 1) : s + 1].sum()
            if s > 1 and states[s] != 0 and states[s] != states[s - 2]:
                total += alpha[t - 1, s - 2]
            alpha[t, s] = total * y[t, states[s]]
    with np.errstate(divide="ignore"):
        return np.log(alpha)


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
