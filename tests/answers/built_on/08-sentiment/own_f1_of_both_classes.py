# mistake: the mean of the F1 of praise and of blame
# told: your accuracy_and_f1 averages F1 over praise and blame: that of praise is asked for.
def accuracy_and_f1(p, y):
    said = p >= 0.5

    def f1(k):
        tp = np.sum((said == k) & (y == k))
        return 2 * tp / max(np.sum(said == k) + np.sum(y == k), 1)

    return float(np.mean(said == y)), (f1(1) + f1(0)) / 2


def expected_calibration_error(p, y, bins):
    k = np.minimum(np.floor(p * bins), bins - 1)
    return sum(abs(p[k == b].mean() - y[k == b].mean()) * np.mean(k == b) for b in range(bins) if (k == b).any())
