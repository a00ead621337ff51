# mistake: accuracy_and_f1 says praise where np.round(p) is 1, but NumPy rounds 0.5 to the even 0, so a p of exactly 1/2 counts as blame; expected_calibration_error is right.
# read: right
# told: your accuracy_and_f1 does not call praise what has the probability 1/2 exactly.
def accuracy_and_f1(p, y):
    guess = np.round(p).astype(int)
    accuracy = np.count_nonzero(guess == y) / len(y)
    tp = int(((guess == 1) & (y == 1)).sum())
    fp = int(((guess == 1) & (y == 0)).sum())
    fn = int(((guess == 0) & (y == 1)).sum())
    if tp + fp + fn == 0:
        return accuracy, 0.0
    return accuracy, 2 * tp / (2 * tp + fp + fn)


def expected_calibration_error(p, y, bins):
    edges = np.arange(bins + 1) / bins
    edges[-1] = np.inf
    ece = 0.0
    for lo, hi in zip(edges, edges[1:]):
        inside = (p >= lo) & (p < hi)
        if inside.any():
            ece += inside.mean() * abs(p[inside].mean() - y[inside].mean())
    return ece
