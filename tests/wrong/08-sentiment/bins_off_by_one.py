# loses: check-measures
# told: off by one
def accuracy_and_f1(p, y):
    said = p >= 0.5
    return np.mean(said == y), 2 * (said * y).sum() / max(1, said.sum() + y.sum())


def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1) + 1
    total = 0
    for k in range(bins):
        if (place == k).any():
            total += (place == k).mean() * abs(p[place == k].mean() - y[place == k].mean())
    return total
