# mistake: compares with the middle of the bin, unweighted
# told: your expected_calibration_error compares with the middle of the bin: compare with the mean of the p
def accuracy_and_f1(p, y):
    said = p > 0.5
    tp = np.sum(said * y)
    return np.mean(said == y), 2 * tp / (said.sum() + y.sum())


def expected_calibration_error(p, y, bins):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges, edges[1:]):
        inside = (p >= low) & ((p < high) | (high == 1))
        if inside.any():
            total += inside.mean() * abs(y[inside].mean() - (low + high) / 2)
    return total
