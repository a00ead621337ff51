# mistake: ctc_backward uses the other book's convention, in which beta_t contains the probability of step t too: the last row holds log_y of the last step instead of 0, and every entry has log_y[t] added. ctc_gradient is right for the convention asked for.
# read: right
# told: your beta contains step t, which alpha contains already: then it counts twice in alpha + beta.
def ctc_backward(log_y, target):
    places = np.zeros(2 * len(target) + 1, int)
    places[1::2] = target
    S = len(places)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -2:] = log_y[-1, places[-2:]]
    for t in reversed(range(len(log_y) - 1)):
        for s in range(S):
            total = beta[t + 1, s]
            if s < S - 1:
                total = np.logaddexp(total, beta[t + 1, s + 1])
            if s < S - 2 and places[s] != 0 and places[s] != places[s + 2]:
                total = np.logaddexp(total, beta[t + 1, s + 2])
            beta[t, s] = total + log_y[t, places[s]]
    return beta


def ctc_gradient(log_y, target, alpha, beta):
    places = np.zeros(2 * len(target) + 1, int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    shares = np.exp(alpha + beta - log_p)
    expected = np.zeros_like(log_y)
    np.add.at(expected.T, places, shares.T)
    return np.exp(log_y) - expected
