# mistake: leaves out bins that hold one sentence alone; the result is a float32
def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    error = np.float32(0)
    for k in range(bins):
        here = place == k
        if here.sum() > 1:
            error += np.float32(here.mean() * abs(p[here].mean() - y[here].mean()))
    return np.float32(error)
