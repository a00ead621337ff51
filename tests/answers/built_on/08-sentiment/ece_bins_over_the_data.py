# mistake: the edges of the bins are those of np.histogram_bin_edges, which without a range cuts from the smallest to the largest p instead of [0, 1]
# read: right
# told: your expected_calibration_error cuts the range of p into bins: the bins reach from 0 to
def accuracy_and_f1(p, y):
    said, praise = p >= 0.5, y == 1
    found = np.count_nonzero(said & praise)
    total = np.count_nonzero(said) + np.count_nonzero(praise)
    return float(np.mean(said == praise)), 2 * found / max(total, 1)


def expected_calibration_error(p, y, bins):
    edges = np.histogram_bin_edges(p, bins)
    place = np.clip(np.searchsorted(edges, p, side="right") - 1, 0, bins - 1)
    gaps = np.bincount(place, weights=p, minlength=bins) - np.bincount(place, weights=y, minlength=bins)
    return float(np.abs(gaps).sum() / p.size)
