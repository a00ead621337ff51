# mistake: -= with an index array takes only one of several places of the same label away, so the blank and repeated labels get one share instead of the sum; shows for every target that has a label.
# read: right
# told: your ctc_gradient keeps only the last place of each label: the blank stands at many
def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    S = places.size
    T = log_y.shape[0]
    beta = np.full((T, S + 2), -np.inf)
    beta[T - 1, max(S - 2, 0) : S] = 0
    padded = np.append(places, [0, 0])
    skip = np.array([padded[s + 2] not in (0, padded[s]) for s in range(S)])
    for t in range(T - 2, -1, -1):
        ahead = beta[t + 1] + log_y[t + 1, padded]
        stay, one, two = ahead[:S], ahead[1 : S + 1], ahead[2:]
        beta[t, :S] = np.logaddexp(np.logaddexp(stay, one), np.where(skip, two, -np.inf))
    return beta[:, :S]


def ctc_gradient(log_y, target, alpha, beta):
    """The gradient (T, K) with respect to the scores."""
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    log_p = np.logaddexp.reduce(alpha[-1, -2:])
    gradient = np.exp(log_y)
    gradient[:, places] -= np.exp(alpha + beta - log_p)
    return gradient
