# mistake: expected_calibration_error sorts p and cuts it into bins with equally MANY sentences (quantile bins), not bins of equal width
# read: vague
# told: your expected_calibration_error puts as many sentences into each bin as into the others: bins are equally wide, and p itself says which is w
def expected_calibration_error(p, y, bins):
    order = np.argsort(p)
    total = 0.0
    for part in np.array_split(order, bins):
        if len(part):
            total += len(part) / len(p) * abs(p[part].mean() - y[part].mean())
    return total
