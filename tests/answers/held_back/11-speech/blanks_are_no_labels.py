# mistake: Two slips: the shares of the blanks are not subtracted from the blank's column, and for a label that the target has several times only its last place is subtracted, since the column is overwritten.
def ctc_gradient(log_y, target, alpha, beta):
    log_p = np.logaddexp.reduce(alpha[-1][-2:])
    gamma = np.exp(alpha + beta - log_p)
    gradient = np.exp(log_y)
    for m, label in enumerate(target):
        gradient[:, label] = np.exp(log_y[:, label]) - gamma[:, 2 * m + 1]
    return gradient


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
