# mistake: TWO: accuracy_and_f1 returns the macro average of the F1 of praise and the F1 of blame instead of the F1 of praise, and expected_calibration_error returns the largest distance of any bin (the maximum calibration error) instead of the weighted average.
# read: right
# told: your accuracy_and_f1 averages F1 over praise and blame: that of praise is asked for. your expected_c
def _f1(said, there):
    both = said.sum() + there.sum()
    return 2 * (said & there).sum() / both if both else 0.0


def accuracy_and_f1(p, y):
    said, there = p >= 0.5, y == 1
    return (said == there).mean(), (_f1(said, there) + _f1(~said, ~there)) / 2


def expected_calibration_error(p, y, bins):
    place = np.clip((p * bins).astype(int), 0, bins - 1)
    gaps = [abs(p[place == k].mean() - y[place == k].mean()) for k in np.unique(place)]
    return max(gaps)
