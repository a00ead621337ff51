# loses: check-measures
# told: puts as many sentences into each bin as into the others
def accuracy_and_f1(p, y):
    said = p >= 0.5
    return np.mean(said == y), 2 * (said * y).sum() / max(1, said.sum() + y.sum())


def expected_calibration_error(p, y, bins):
    total = 0
    for part in np.array_split(np.argsort(p, kind="stable"), bins):
        if len(part):
            total += len(part) / len(p) * abs(p[part].mean() - y[part].mean())
    return total
