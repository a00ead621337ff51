# mistake: the calibration of the *answer* is measured, as for many classes: the confidence max(p, 1 - p) against the share of right answers, instead of p against the share of praise; over- and underestimates on both sides of 1/2 fall into one bin
# read: vague
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of pr
def accuracy_and_f1(p, y):
    said, praise = p >= 0.5, y == 1
    found = np.count_nonzero(said & praise)
    total = np.count_nonzero(said) + np.count_nonzero(praise)
    return float(np.mean(said == praise)), 2 * found / max(total, 1)


def expected_calibration_error(p, y, bins):
    both = np.stack([1 - p, p])
    answer = (p >= 0.5).astype(int)
    confidence = both[answer, np.arange(p.size)]
    right = (answer == y).astype(float)
    place = np.minimum(np.floor(confidence * bins).astype(int), bins - 1)
    gap = np.bincount(place, confidence, minlength=bins) - np.bincount(place, right, minlength=bins)
    return float(np.abs(gap).sum() / p.size)
