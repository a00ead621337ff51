# loses: check-gradient
# told: are probabilities summed, which become 0 where they are too small for a number
def ctc_backward(log_y, target):
    y = np.exp(log_y)
    places = [0]
    for label in target:
        places += [label, 0]
    S = len(places)
    beta = np.zeros((len(y), S))
    beta[-1, -2:] = 1
    for t in range(len(y) - 2, -1, -1):
        for s in range(S):
            beta[t, s] = beta[t + 1, s] * y[t + 1, places[s]]
            if s + 1 < S:
                beta[t, s] += beta[t + 1, s + 1] * y[t + 1, places[s + 1]]
            if s + 2 < S and places[s + 2] not in (0, places[s]):
                beta[t, s] += beta[t + 1, s + 2] * y[t + 1, places[s + 2]]
    with np.errstate(divide="ignore"):
        return np.log(beta)


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    places = [0]
    for label in target:
        places += [label, 0]
    shares = np.exp(alpha + beta - np.logaddexp.reduce(alpha[-1, -2:]))
    da = np.exp(log_y)
    for s, label in enumerate(places):
        da[:, label] -= shares[:, s]
    return da
