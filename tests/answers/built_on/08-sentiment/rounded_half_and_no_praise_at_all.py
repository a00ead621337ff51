# mistake: two: np.round(0.5) is 0, so p of exactly 1/2 counts as blame; and F1 is 0/0 = NaN where nothing is said and nothing is there
# read: wrong
# told: In accuracy_and_f1. Of its parts, the second part is wrong, the first part is right in
def accuracy_and_f1(p, y):
    said = np.round(p)
    right = np.mean(said == y)
    found = np.sum(said * y)
    return right, 2 * found / np.float64(said.sum() + y.sum())


def expected_calibration_error(p, y, bins):
    edges = np.arange(bins + 1) / bins
    total = 0.0
    for k in range(bins):
        inside = (p >= edges[k]) & ((p < edges[k + 1]) | (k == bins - 1))
        if inside.any():
            total += inside.sum() * abs(p[inside].mean() - y[inside].mean())
    return total / len(p)
