# mistake: uses the definition for classifiers of many classes: confidence max(p, 1 - p) is binned and compared with ...
# read: right
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of
def expected_calibration_error(p, y, bins):
    conf = np.maximum(p, 1 - p)
    right = (p >= 0.5) == (y == 1)
    edges = np.arange(bins + 1) / bins
    k = np.minimum(np.searchsorted(edges, conf, side="right") - 1, bins - 1)
    total = 0.0
    for j in range(bins):
        inside = k == j
        if inside.sum() > 0:
            total += inside.sum() / len(p) * abs(conf[inside].mean() - right[inside].mean())
    return total
