# mistake: expected_calibration_error is that of the textbook for classes: confidence max(p, 1-p) against the share of right answers, not p against the share of praise
# read: right
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of pr
def expected_calibration_error(p, y, bins):
    conf = np.maximum(p, 1 - p)
    right = (p >= 0.5) == (y == 1)
    N = len(p)
    error = 0.0
    for k in range(bins):
        here = (conf >= k / bins) & (conf < (k + 1) / bins)
        if k == bins - 1:
            here = here | (conf == 1)
        if here.sum() > 0:
            error += here.sum() / N * abs(conf[here].mean() - right[here].mean())
    return error
