# mistake: grad[:, ext] -= shares keeps only one of the columns that have the same label, so the blank (for targets with labels) and repeated labels lose all shares but the last
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many
def ctc_backward(log_y, target):
    ext = np.zeros(2 * len(target) + 1, dtype=int)
    ext[1::2] = target
    T, S = log_y.shape[0], ext.size
    beta = np.full((T, S), -np.inf)
    beta[-1, -2:] = 0
    for t in reversed(range(T - 1)):
        r = np.append(beta[t + 1] + log_y[t + 1, ext], [-np.inf, -np.inf])
        for s in range(S):
            beta[t, s] = np.logaddexp(r[s], r[s + 1])
            if s + 2 < S and ext[s + 2] > 0 and ext[s + 2] != ext[s]:
                beta[t, s] = np.logaddexp(beta[t, s], r[s + 2])
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    ext = np.zeros(2 * len(target) + 1, dtype=int)
    ext[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1] + beta[-1])
    grad = np.exp(log_y)
    grad[:, ext] -= np.exp(alpha + beta - log_p)
    return grad
