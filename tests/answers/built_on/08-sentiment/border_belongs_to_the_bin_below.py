# mistake: bins are open below and closed above, so a p on a border falls into the bin below it, and p = 0 into none; shows for p of exactly k/K
# read: right
# told: your expected_calibration_error puts what is on a border into the bin below: bin k holds
def accuracy_and_f1(p, y):
    hits = sum(1 for each, label in zip(p, y) if (each >= 0.5) == (label == 1))
    said = sum(1 for each in p if each >= 0.5)
    there = sum(1 for label in y if label == 1)
    found = sum(1 for each, label in zip(p, y) if each >= 0.5 and label == 1)
    if said + there == 0:
        return hits / len(p), 0.0
    return hits / len(p), 2 * found / (said + there)


def expected_calibration_error(p, y, bins):
    error = 0.0
    for k in range(bins):
        low, high = k / bins, (k + 1) / bins
        members = [n for n in range(len(p)) if low < p[n] <= high]
        if not members:
            continue
        gap = np.mean(p[members]) - np.mean(y[members])
        error += abs(gap) * len(members) / len(p)
    return error
