# mistake: two: (1) accuracy_and_f1 says praise only where p > 1/2, so a p of exactly 1/2 counts as blame, right where no p is 1/2; (2) expected_calibration_error takes the plain mean over the bins that hold something instead of weighting each by its share of sentences, right where these bins hold equally many
# read: right
# told: your accuracy_and_f1 does not call praise what has the probability 1/2 exactly. your exp
def accuracy_and_f1(p, y):
    said = p > 0.5
    there = y == 1
    found = (said & there).sum()
    both = said.sum() + there.sum()
    return np.mean(said == there), 2 * found / both if both else 0.0


def expected_calibration_error(p, y, bins):
    edges = np.arange(1, bins) / bins
    place = np.searchsorted(edges, p, side="right")
    gaps = [abs(p[place == k].mean() - y[place == k].mean()) for k in range(bins) if (place == k).any()]
    return sum(gaps) / len(gaps)
