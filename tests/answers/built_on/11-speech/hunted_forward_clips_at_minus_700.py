# mistake: logarithms are kept from falling below -690
# told: your ctc_forward goes wrong only where a logarithm is below -2157, and gives none below -690: are probabilitie
def ctc_forward(log_y, target):
    path = [0]
    for symbol in target:
        path += [int(symbol), 0]
    T, S = len(log_y), len(path)
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = log_y[0, path[:2]]
    for t in range(1, T):
        for s in range(S):
            came = alpha[t - 1, s]
            if s > 0:
                came = np.logaddexp(came, alpha[t - 1, s - 1])
            if s > 1 and path[s] != 0 and path[s] != path[s - 2]:
                came = np.logaddexp(came, alpha[t - 1, s - 2])
            alpha[t, s] = came + log_y[t, path[s]]
    return np.where(np.isinf(alpha), alpha, np.maximum(alpha, -690.0))


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
