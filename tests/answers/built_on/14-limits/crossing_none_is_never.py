# mistake: two mistakes: crossing takes a curve and a line without a common point (discriminant below 0) for a curve that never comes to lie above, and returns np.inf although with c_2 > 0 it is above everywhere (0 would be right); and it returns a crossing at a negative T as it is instead of 0, though the curve is then above from the start; right where the larger crossing (or, for c_2 = 0, the only one) is at T >= 0, and for parallel straight lines
# read: vague
def crossing(line, curve):
    b_0, b_1 = line
    c_0, c_1, c_2 = curve
    start, slope = c_0 - b_0, c_1 - b_1
    if c_2 == 0:
        if slope > 0:
            return -start / slope
        return 0.0 if slope == 0 and start > 0 else np.inf
    inside = slope**2 - 4 * c_2 * start
    if inside < 0:
        return np.inf
    return (-slope + np.sqrt(inside)) / (2 * c_2)
