# mistake: measures the calibration of the confidence max(p, 1 - p) against the share of right answers (as is done for many classes), where p against the share of praise is asked, so a p of 0.2 falls into the bin of 0.8 and can cancel what is there; right where every p is at least 1/2
# read: vague
# told: your expected_calibration_error measures the confidence max(p, 1 - p) against the share of right answers: p is compared with the share of pr
def expected_calibration_error(p, y, bins):
    p, y = np.asarray(p), np.asarray(y)
    confidence = np.maximum(p, 1 - p)
    correct = (p >= 0.5) == (y == 1)
    edges = np.arange(1, bins) / bins
    which = np.digitize(confidence, edges)
    error = 0.0
    for k in range(bins):
        inside = which == k
        if inside.any():
            error += inside.mean() * abs(confidence[inside].mean() - correct[inside].mean())
    return error
