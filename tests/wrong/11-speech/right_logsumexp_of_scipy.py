# loses: nothing
def ctc_forward(log_y, target):
    from scipy.special import logsumexp

    states = np.zeros(2 * len(target) + 1, dtype=int)
    states[1::2] = target
    S = len(states)
    # may[r, s]: from r to s in one step
    may = np.eye(S) + np.eye(S, k=1)
    for s in range(3, S, 2):
        may[s - 2, s] = states[s] != states[s - 2]
    alpha = [np.where(np.arange(S) < 2, log_y[0, states], -np.inf)]
    for t in range(1, len(log_y)):
        alpha.append(logsumexp(alpha[-1][:, None], axis=0, b=may) + log_y[t, states])
    return np.stack(alpha)


def ctc_loss(alpha):
    from scipy.special import logsumexp

    return float(-logsumexp(alpha[-1][-2:]))
