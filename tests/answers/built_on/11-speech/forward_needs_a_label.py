# mistake: the first label is written at place 1 and the last two places are read without asking whether there are any, so an empty target (one place) raises an IndexError; shows for M = 0.
# read: right
# told: In ctc_forward. It stops: IndexError: list index out of range
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    places = [0]
    for label in target:
        places += [label, 0]
    T, S = len(log_y), len(places)
    table = np.full((T, S), -np.inf)
    table[0, 0] = log_y[0, 0]
    table[0, 1] = log_y[0, places[1]]
    for t in range(1, T):
        for s in range(S):
            total = table[t - 1, s]
            if s >= 1:
                total = np.logaddexp(total, table[t - 1, s - 1])
            if s >= 2 and places[s] not in (0, places[s - 2]):
                total = np.logaddexp(total, table[t - 1, s - 2])
            table[t, s] = total + log_y[t, places[s]]
    return table


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    return -np.logaddexp(alpha[-1, -1], alpha[-1, -2])
