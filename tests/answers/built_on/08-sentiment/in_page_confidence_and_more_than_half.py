# mistake: two: praise is p > 1/2; the calibration error bins the confidence max(p, 1 - p) and compares it with the accuracy
# read: right
# told: your accuracy_and_f1 does not call praise what has the probability 1/2 exactly. your
def accuracy_and_f1(p, y):
    """Share of right answers, and F1 of praise: p (N,), y (N,) -> two numbers."""
    said = p > 0.5
    there = y == 1
    total = said.sum() + there.sum()
    return np.mean(said == there), 2 * (said & there).sum() / total if total else 0.0


def expected_calibration_error(p, y, bins):
    """Mean distance of what is said and what is so, over bins of equal width: p (N,), y (N,) -> number."""
    error = 0.0
    right = (p >= 0.5) == (y == 1)
    p = np.maximum(p, 1 - p)
    for k in range(bins):
        inside = p >= k / bins
        if k < bins - 1:
            inside &= p < (k + 1) / bins
        if inside.any():
            error += inside.mean() * abs(p[inside].mean() - right[inside].mean())
    return error
