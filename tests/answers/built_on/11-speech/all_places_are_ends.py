# mistake: ln p is summed over all places of the last row of alpha instead of the last two, so paths that did not reach the end count too and the shares do not add up to 1.
# told: your ctc_gradient sums all places of the last row for ln p: only the last two are ends.
def ctc_gradient(log_y, target, alpha, beta):
    T, K = log_y.shape
    l = [0]
    for label in target:
        l.extend((label, 0))
    log_p = np.logaddexp.reduce(alpha[T - 1])
    said = np.zeros((T, K))
    for t in range(T):
        for s in range(len(l)):
            said[t, l[s]] += np.exp(alpha[t, s] + beta[t, s] - log_p)
    return np.exp(log_y) - said


def ctc_backward(log_y, target):
    """beta (T, 2M + 1): the logarithm of all ends of paths that follow on a place in a step."""
    places = [0]
    for label in target:
        places += [label, 0]
    S = len(places)
    beta = np.full((len(log_y), S), -np.inf)
    beta[-1, -2:] = 0
    for t in range(len(log_y) - 2, -1, -1):
        after = beta[t + 1] + log_y[t + 1, places]
        for s in range(S):
            ways = [after[s]]
            if s + 1 < S:
                ways.append(after[s + 1])
            if s + 2 < S and places[s + 2] != 0 and (places[s + 2] != places[s]):
                ways.append(after[s + 2])
            beta[t, s] = np.logaddexp.reduce(ways)
    return beta
