# mistake: two: (1) in a bin the mean of the distances |p - y| of each sentence instead of the distance of the means; (2) plain mean over the bins that are not empty, not weighted by their share of sentences
# read: right
# told: your expected_calibration_error averages the distance of each sentence: a 0.7 that is right in 7 of 10 cases would then be far off. Average
def expected_calibration_error(p, y, bins):
    edges = np.arange(bins + 1) / bins
    gaps = []
    for k in range(bins):
        inside = (p >= edges[k]) & (p < edges[k + 1])
        if k == bins - 1:
            inside = inside | (p == 1)
        if inside.sum() > 0:
            gaps.append(np.abs(p[inside] - y[inside]).mean())
    return np.mean(gaps)
