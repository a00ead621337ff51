# mistake: for the skip a label is compared with the place before it, which is a blank and always differs, so paths jump between two equal labels too; shows for targets with a label twice in a row
# read: right
# told: your alpha skips the blank between two equal labels: without it both would become one.
def ctc_forward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    T, S = len(log_y), len(places)
    heard = log_y[:, places]
    alpha = np.full((T, S), -np.inf)
    alpha[0, :2] = heard[0, :2]
    may_skip = np.zeros(S, dtype=bool)
    for s in range(2, S):
        may_skip[s] = places[s] != 0 and places[s] != places[s - 1]
    pad = np.full(2, -np.inf)
    for t in range(1, T):
        row = np.concatenate([pad, alpha[t - 1]])
        two_back = np.where(may_skip, row[:S], -np.inf)
        alpha[t] = np.logaddexp(np.logaddexp(row[2:], row[1:-1]), two_back) + heard[t]
    return alpha


def ctc_loss(alpha):
    return -np.logaddexp.reduce(alpha[-1, -2:])
