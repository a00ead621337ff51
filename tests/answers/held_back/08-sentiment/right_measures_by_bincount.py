# mistake: none
def accuracy_and_f1(p, y):
    yes, praise = np.asarray(p) >= 0.5, np.asarray(y) == 1
    table = np.bincount(2 * yes + praise, minlength=4)  # both no, only there, only said, both yes
    wrong = table[1] + table[2]
    marked = wrong + 2 * table[3]
    return float(1 - wrong / table.sum()), float(1 - wrong / marked) if marked else 0.0


def expected_calibration_error(p, y, bins):
    p, y = np.asarray(p, dtype=float), np.asarray(y, dtype=float)
    begins = np.arange(bins) / bins
    place = np.searchsorted(begins, p, side="right") - 1
    excess = np.bincount(place, weights=p - y, minlength=bins)  # n_k times the distance in bin k
    return float(np.abs(excess).sum() / len(p))
