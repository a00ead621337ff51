# mistake: the neighbours are taken with np.roll, and what is rolled round the end is not masked for the shift by one; the first blank takes in the last place of the step before, so from the step on in which the last blank is reached the path may begin anew
# read: vague
def ctc_forward(log_y, target):
    places = np.zeros(2 * len(target) + 1, dtype=int)
    places[1::2] = target
    emitted = log_y[:, places]
    gate = np.full(len(places), -np.inf)
    gate[2:][places[2:] != places[:-2]] = 0
    rows = [np.where(np.arange(len(places)) < 2, emitted[0], -np.inf)]
    for each in emitted[1:]:
        before = rows[-1]
        three = np.stack([before, np.roll(before, 1), np.roll(before, 2) + gate])
        rows.append(each + np.logaddexp.reduce(three, axis=0))
    return np.array(rows)


def ctc_loss(alpha):
    return float(-np.logaddexp.reduce(alpha[-1, -2:]))
