# mistake: the sums are made of probabilities and the logarithm is taken at the end, so they underflow to 0 and the table to -inf for long or improbable paths; shows where ln p is below about -745.
# read: right
# told: are probabilities summed, which become 0 where they are too small for a number
def ctc_forward(log_y, target):
    """alpha (T, 2M + 1): the logarithm of all beginnings of paths that are at a place in a step."""
    y = np.exp(log_y)
    spots = np.zeros(2 * len(target) + 1, int)
    spots[1::2] = target
    S = len(spots)
    move = np.eye(S) + np.eye(S, k=1)
    for s in range(3, S, 2):
        move[s - 2, s] = spots[s] != spots[s - 2]
    p = np.zeros((len(y), S))
    p[0, :2] = y[0, spots[:2]]
    for t in range(1, len(y)):
        p[t] = p[t - 1] @ move * y[t, spots]
    with np.errstate(divide="ignore"):
        return np.log(p)


def ctc_loss(alpha):
    """-ln p of the target, a number."""
    last = alpha[-1, -2:]
    return -float(np.logaddexp.reduce(last))
