# mistake: two: in F1, `found` counts all right answers, rightly said blame too, instead of rightly said praise only, so F1 can be above 1 (right where no blame is said rightly); and p of exactly 1/2 is taken for blame (p > 0.5), which can change the accuracy and F1 where such a p occurs; the accuracy is right where no p is exactly 1/2; expected_calibration_error is right
# read: vague
def accuracy_and_f1(p, y):
    answers = (p > 0.5).astype(int)
    found = int(np.sum(answers == y))
    said, there = int(answers.sum()), int(np.sum(y == 1))
    f1 = 2 * found / (said + there) if said + there else 0.0
    return found / len(p), f1


def expected_calibration_error(p, y, bins):
    which = np.minimum(np.searchsorted(np.arange(bins + 1) / bins, p, side="right") - 1, bins - 1)
    return sum(abs(np.sum(p[which == k]) - np.sum(y[which == k])) for k in range(bins)) / len(p)
