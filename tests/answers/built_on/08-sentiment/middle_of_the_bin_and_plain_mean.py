# mistake: Two slips: the share of praise in a bin is compared with the middle of the bin instead of with the mean of p in it, and all bins that are not empty weigh the same instead of by their share of sentences.
# told: your expected_calibration_error gives each bin the same weight: a bin weighs as much as
def expected_calibration_error(p, y, bins):
    counts, praise = np.zeros(bins), np.zeros(bins)
    for each, label in zip(p, y):
        k = min(int(each * bins), bins - 1)
        counts[k] += 1
        praise[k] += label
    gaps = []
    for k in range(bins):
        if counts[k] > 0:
            gaps.append(abs(praise[k] / counts[k] - (k + 0.5) / bins))
    return sum(gaps) / len(gaps)
