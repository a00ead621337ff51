# mistake: none
def accuracy_and_f1(p, y):
    table = np.zeros((2, 2), dtype=int)  # row: is it praise; column: was it said to be
    for probability, label in zip(p, y, strict=True):
        table[int(label), int(probability >= 0.5)] += 1
    right = table.trace() / table.sum()
    praise = table[1].sum() + table[:, 1].sum()
    return float(right), float(2 * table[1, 1] / max(praise, 1))


def expected_calibration_error(p, y, bins):
    low = np.arange(bins) / bins
    high = np.append(low[1:], np.inf)
    inside = (low[:, None] <= p) & (p < high[:, None])
    # share of the bin times the distance of two means = distance of the two sums, over N
    return float(np.abs(inside @ (np.asarray(p) - np.asarray(y))).sum() / len(p))
