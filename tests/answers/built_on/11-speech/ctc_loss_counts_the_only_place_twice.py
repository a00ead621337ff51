# mistake: ctc_loss adds the places S - 1 and S - 2 without asking whether there are two: for an empty target the table has one column, index -1 wraps round to it, and its probability counts twice, so the loss is too low by ln 2; right for targets with at least one label; ctc_forward is right
# read: right
# told: your ctc_loss counts the only place of a target without labels twice.
def ctc_forward(log_y, target):
    places = [0]
    for label in target:
        places += [label, 0]
    S = len(places)
    said = log_y[:, places]
    may_skip = np.array([s > 1 and places[s] != 0 and places[s] != places[s - 2] for s in range(S)])
    rows = [np.where(np.arange(S) < 2, said[0], -np.inf)]
    for now in said[1:]:
        stay = rows[-1]
        one = np.append([-np.inf], stay)[:S]
        two = np.where(may_skip, np.append([-np.inf, -np.inf], stay)[:S], -np.inf)
        rows.append(now + np.logaddexp(np.logaddexp(stay, one), two))
    return np.array(rows)


def ctc_loss(alpha):
    S = alpha.shape[1]
    return -np.logaddexp(alpha[-1, S - 1], alpha[-1, S - 2])
