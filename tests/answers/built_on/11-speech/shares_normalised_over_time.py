# mistake: alpha + beta is normalised over the steps of each place instead of by ln p, so the shares of a step do not sum to 1
# read: right
# told: your ctc_gradient makes the shares of each place sum to 1: those of each step do.
def ctc_backward(log_y, target):
    ext = [0]
    for k in target:
        ext += [k, 0]
    T, S = len(log_y), len(ext)
    beta = np.full((T, S), -np.inf)
    beta[T - 1, max(S - 2, 0) :] = 0.0
    for t in range(T - 1, 0, -1):
        r = beta[t] + log_y[t, ext]
        for s in range(S):
            reach = [r[s]] + list(r[s + 1 : s + 2])
            if s + 2 < S and ext[s + 2] != 0 and ext[s + 2] != ext[s]:
                reach.append(r[s + 2])
            beta[t - 1, s] = np.logaddexp.reduce(reach)
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    ext = np.array([0] + [each for k in target for each in (k, 0)])
    joint = alpha + beta
    gamma = np.exp(joint - np.logaddexp.reduce(joint, axis=0))
    one_hot = np.eye(log_y.shape[1])[ext]
    return np.exp(log_y) - gamma @ one_hot
