# mistake: expected_calibration_error averages |p - y| of each single sentence inside a bin instead of taking the distance between the mean of p and the share of praise, so errors of both signs do not cancel and the bins play no part.
# read: right
# told: your expected_calibration_error averages the distance of each sentence: a 0.7 that is right in 7 of
def accuracy_and_f1(p, y):
    tp = fp = fn = right = 0
    for prob, label in zip(p, y):
        guess = 1 if prob >= 0.5 else 0
        right += guess == label
        tp += guess == 1 and label == 1
        fp += guess == 1 and label == 0
        fn += guess == 0 and label == 1
    f1 = 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0
    return right / len(p), f1


def expected_calibration_error(p, y, bins):
    index = [min(int(v * bins), bins - 1) for v in p]
    total = 0.0
    for k in range(bins):
        members = [n for n, b in enumerate(index) if b == k]
        if members:
            gap = np.mean([abs(p[n] - y[n]) for n in members])
            total += len(members) / len(p) * gap
    return total
