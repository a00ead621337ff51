# mistake: F1 is formed from precision and recall, and where praise was said and was there but never rightly both are 0 and 0/0 raises an error (or gives NaN) instead of 0; shows where nothing is found though something is said and there.
# read: right
# told: In accuracy_and_f1. It stops: ZeroDivisionError: float division by zero (line 12 of your
def accuracy_and_f1(p, y):
    """Share of right answers, and F1 of praise: p (N,), y (N,) -> two numbers."""
    said = [bool(q >= 0.5) for q in p]
    truth = [bool(label) for label in y]
    hits = sum(s and t for s, t in zip(said, truth))
    right = sum(s == t for s, t in zip(said, truth))
    if not any(said) or not any(truth):
        return right / len(truth), 0.0
    precision, recall = hits / sum(said), hits / sum(truth)
    return right / len(truth), 2 * precision * recall / (precision + recall)


def expected_calibration_error(p, y, bins):
    """Mean distance of what is said and what is so, over bins of equal width: p (N,), y (N,) -> number."""
    edges = np.arange(1, bins) / bins
    where = np.searchsorted(edges, p, side="right")
    gap = np.bincount(where, weights=np.asarray(p, float) - y, minlength=bins)
    return np.abs(gap).sum() / len(p)
