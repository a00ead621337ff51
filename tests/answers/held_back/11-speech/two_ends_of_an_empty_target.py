# mistake: The last but one place is read without asking whether there is one, so a target without labels, whose table has one place, raises an error.
# told: In ctc_loss. It stops: IndexError: index
def ctc_loss(alpha):
    last = alpha[len(alpha) - 1]
    blank, label = last[-1], last[-2]
    return -np.logaddexp(blank, label)


def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    places = [0]
    for label in target:
        places += [label, 0]
    alpha = np.full((len(log_y), len(places)), -np.inf)
    alpha[0, :2] = log_y[0, places[:2]]
    for t in range(1, len(log_y)):
        for s, label in enumerate(places):
            ways = [alpha[t - 1, s]]
            if s > 0:
                ways.append(alpha[t - 1, s - 1])
            if s > 1 and label != 0 and (label != places[s - 2]):
                ways.append(alpha[t - 1, s - 2])
            alpha[t, s] = log_y[t, label] + np.logaddexp.reduce(ways)
    return alpha
