# mistake: With c_2 = 0 the crossing of the two lines is returned whichever rises faster, so where the curve goes below the line for good the result is not infinite.
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    b_0, b_1 = line
    c_0, c_1, c_2 = curve
    if c_2 == 0:
        if c_1 == b_1:
            return 0.0 if c_0 > b_0 else np.inf
        return max(0.0, (b_0 - c_0) / (c_1 - b_1))
    half = (c_1 - b_1) / (2 * c_2)
    square = half**2 - (c_0 - b_0) / c_2
    if square < 0:
        return 0.0
    return max(0.0, np.sqrt(square) - half)
