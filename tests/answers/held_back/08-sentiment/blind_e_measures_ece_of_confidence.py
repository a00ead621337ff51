# mistake: expected_calibration_error is that of Guo et al. for classifiers of many classes: it bins the confidence max(p, 1 - p) and compares it with the share of right answers, not p with the share of praise; accuracy_and_f1 is right.
# read: right
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right ans
def accuracy_and_f1(p, y):
    said = (p >= 0.5).astype(int)
    accuracy = float(np.mean(said == y))
    denominator = said.sum() + y.sum()
    f1 = 2 * float((said * y).sum()) / denominator if denominator > 0 else 0.0
    return accuracy, f1


def expected_calibration_error(p, y, bins):
    said = p >= 0.5
    confidence = np.where(said, p, 1 - p)
    right = said == (y == 1)
    which = np.minimum(np.floor(confidence * bins).astype(int), bins - 1)
    total = 0.0
    for k in np.unique(which):
        here = which == k
        total += here.sum() * abs(confidence[here].mean() - right[here].mean())
    return total / len(p)
