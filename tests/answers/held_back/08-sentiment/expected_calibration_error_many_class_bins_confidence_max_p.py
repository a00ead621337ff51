# mistake: expected_calibration_error is the many-class one: bins the confidence max(p, 1 - p) and compares it with the share of right answers, not p with the share of praise
# read: right
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of pr
def expected_calibration_error(p, y, bins):
    confidence = np.maximum(p, 1 - p)
    correct = (p >= 0.5) == (y == 1)
    edges = np.arange(bins + 1) / bins
    ece = 0.0
    for k in range(bins):
        inside = (confidence >= edges[k]) & ((confidence < edges[k + 1]) | (k == bins - 1))
        if inside.any():
            ece += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return ece
