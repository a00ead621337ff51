# mistake: two: going on by one takes alpha[t, s - 1] of the row that is being written, not alpha[t - 1, s - 1]; the loss takes the last place alone
# read: right
# told: your alpha goes on by one within a step, from alpha[t, s - 1]: it comes from step t - 1.
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    T = len(log_y)
    l = [0]
    for k in target:
        l += [k, 0]
    S = len(l)
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, l[:2]]
    for t in range(1, T):
        for s in range(S):
            a = alpha[t - 1, s]
            if s > 0:
                a = np.logaddexp(a, alpha[t, s - 1])
            if s > 1 and l[s] != 0 and l[s] != l[s - 2]:
                a = np.logaddexp(a, alpha[t - 1, s - 2])
            alpha[t, s] = a + log_y[t, l[s]]
    return alpha


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    return -alpha[-1, -1]
