# mistake: leaves out bins that hold one sentence alone, as too few to say anything
# told: expected_calibration_error([0.2188], [0], 1) should be 0.2188, yours is 0.
def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    error = 0.0
    for k in range(bins):
        here = place == k
        if here.sum() > 1:
            error += here.mean() * abs(p[here].mean() - y[here].mean())
    return error
