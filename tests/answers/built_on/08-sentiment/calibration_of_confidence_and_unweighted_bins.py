# mistake: two: in each bin the confidence max(p, 1 - p) is compared with the share of right answers instead of p with the share of praise (shows where some p lie below 1/2); and the distances are averaged over filled bins alike, not weighted by their sentences (shows where bins are filled unequally).
# read: vague
def accuracy_and_f1(p, y):
    """Share of right answers, and F1 of praise: p (N,), y (N,) -> two numbers."""
    yes = (np.asarray(p) >= 0.5).astype(int)
    both = int(yes.sum() + np.sum(y))
    f1 = 2 * int(yes @ y) / both if both else 0.0
    return float((yes == y).mean()), f1


def expected_calibration_error(p, y, bins):
    """Mean distance of what is said and what is so, over bins of equal width: p (N,), y (N,) -> number."""
    said = p >= 0.5
    confidence = np.where(said, p, 1 - p)
    correct = said == (y == 1)
    edges = np.arange(bins + 1) / bins
    distances = []
    for k in range(bins):
        inside = (confidence >= edges[k]) & ((confidence < edges[k + 1]) | (k == bins - 1))
        if inside.any():
            distances.append(abs(confidence[inside].mean() - correct[inside].mean()))
    return float(np.mean(distances))
