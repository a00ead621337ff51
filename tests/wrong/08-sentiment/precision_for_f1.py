# loses: check-measures
# told: precision
def accuracy_and_f1(p, y):
    said = p >= 0.5
    return np.mean(said == y), (said * y).sum() / max(1, said.sum())


def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs((y - p)[place == k].sum()) for k in range(bins)) / len(p)
