# mistake: in expected_calibration_error np.digitize puts p = 1 into a bin beyond the last, over which the loop does not run, so sentences with p exactly 1 are left out.
# read: right
# told: your expected_calibration_error loses p = 1: it belongs to the last bin.
def accuracy_and_f1(p, y):
    said = (p >= 0.5).astype(int)
    found = int((said * y).sum())
    denominator = said.sum() + y.sum()
    return float((said == y).mean()), (2 * found / denominator if denominator else 0.0)


def expected_calibration_error(p, y, bins):
    inner = [k / bins for k in range(bins + 1)]
    which = np.digitize(p, inner) - 1
    ece = 0.0
    for k in range(bins):
        here = which == k
        if here.any():
            ece += here.mean() * abs(p[here].mean() - y[here].mean())
    return ece
