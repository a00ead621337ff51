# mistake: the calibration error is that of the confidence max(p, 1 - p) against the share of right answers, not that of p against the share of praise; shows for p below 1/2
# read: vague
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of pr
def accuracy_and_f1(p, y):
    said = p >= 0.5
    praise = y == 1
    found = np.count_nonzero(said & praise)
    both = np.count_nonzero(said) + np.count_nonzero(praise)
    return np.count_nonzero(said == praise) / len(p), (2 * found / both if both else 0.0)


def expected_calibration_error(p, y, bins):
    said = p >= 0.5
    sure = np.where(said, p, 1 - p)
    right = said == (y == 1)

    def bin_of(value):
        return min(int(value * bins), bins - 1)

    places = np.array([bin_of(value) for value in sure])
    error = 0.0
    for k in np.unique(places):
        here = places == k
        error += here.mean() * abs(sure[here].mean() - right[here].mean())
    return error
