# mistake: the textbook ECE of many classes: confidence max(p, 1 - p) is binned and compared with the accuracy, instead ...
# read: right
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of
def expected_calibration_error(p, y, bins):
    confidence = np.maximum(p, 1 - p)
    correct = ((p >= 0.5) == (y == 1)).astype(float)
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    total = 0.0
    for k in range(bins):
        here = which == k
        if here.any():
            total += here.sum() / len(p) * abs(confidence[here].mean() - correct[here].mean())
    return total
