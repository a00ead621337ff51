# loses: check-measures
# told: returns the accuracy 0 where no praise is found
def accuracy_and_f1(p, y):
    said, there = p >= 0.5, y == 1
    found = np.sum(said & there)
    if found == 0:
        return 0.0, 0.0
    return np.mean(said == there), 2 * found / (said.sum() + there.sum())


def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    total = 0
    for k in np.unique(place):
        total += (place == k).mean() * abs(p[place == k].mean() - y[place == k].mean())
    return total
