# mistake: two: expected_calibration_error takes the plain mean of the distances over the bins that are not empty, instead of weighting each by its share of the sentences (right where all of these bins hold equally many); and p = 1 belongs to no bin, since the last one is cut at p < 1 like the others, so such sentences are left out (right where no p is 1); accuracy_and_f1 is right
# read: right
# told: your expected_calibration_error gives each bin the same weight: a bin weighs as much as
def accuracy_and_f1(p, y):
    said = p >= 0.5
    there = y == 1
    total = said.sum() + there.sum()
    return np.mean(said == there), (2 * np.sum(said & there) / total if total > 0 else 0.0)


def expected_calibration_error(p, y, bins):
    distances = []
    for k in range(bins):
        inside = (p >= k / bins) & (p < (k + 1) / bins)
        if inside.any():
            distances.append(abs(p[inside].mean() - y[inside].mean()))
    return np.mean(distances) if distances else 0.0
