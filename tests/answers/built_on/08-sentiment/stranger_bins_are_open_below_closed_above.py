# mistake: the bins are open below and closed above, k/K < p <= (k+1)/K, with 0 in the first: the convention of the papers
# read: right
# told: your expected_calibration_error puts what is on a border into the bin below: bin k holds
def expected_calibration_error(p, y, bins):
    total = 0.0
    for k in range(bins):
        inside = (p > k / bins) & (p <= (k + 1) / bins)
        if k == 0:
            inside |= p == 0
        if inside.sum() > 0:
            gap = abs(np.mean(p[inside]) - np.mean(y[inside]))
            total += gap * inside.sum() / len(p)
    return total
