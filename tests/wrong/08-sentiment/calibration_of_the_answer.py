# loses: check-measures
# told: of the answer
def accuracy_and_f1(p, y):
    said = p >= 0.5
    return np.mean(said == y), 2 * (said * y).sum() / max(1, said.sum() + y.sum())


def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    sure, right = np.maximum(p, 1 - p), (p >= 0.5) == y
    return sum(abs((right - sure)[place == k].sum()) for k in range(bins)) / len(p)
