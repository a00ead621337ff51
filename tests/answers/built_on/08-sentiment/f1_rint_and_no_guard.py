# mistake: two at once: np.rint rounds 0.5 to 0 (to the even number), so p = 1/2 is taken as blame; and F1 is 0/0 where nothing is said and nothing is there
# read: right
# told: In accuracy_and_f1. Of its parts, the second part is wrong, the first part is right in t
def accuracy_and_f1(p, y):
    said = np.rint(p).astype(int)
    confusion = np.zeros((2, 2), dtype=int)
    np.add.at(confusion, (said, y.astype(int)), 1)
    accuracy = np.trace(confusion) / len(p)
    f1 = 2 * confusion[1, 1] / (confusion[1].sum() + confusion[:, 1].sum())
    return accuracy, f1


def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    return np.abs(np.bincount(place, p - y, minlength=bins)).sum() / len(p)
