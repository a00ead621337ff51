# mistake: subtracts in place from a copy of y, which holds whole numbers, so the code stops
def expected_calibration_error(p, y, bins):
    place = np.minimum((p * bins).astype(int), bins - 1)
    d = y.copy()
    d -= p
    return sum(abs(d[place == k].sum()) for k in range(bins)) / len(p)
