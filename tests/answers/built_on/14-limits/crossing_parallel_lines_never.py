# mistake: crossing: where c_2 = 0 and both slopes are equal it always says infinity, so two parallel lines with the curve above from the start (c_0 > b_0) give np.inf instead of 0; right for every other case, also for parallel lines with the curve below.
# read: vague
def crossing(line, curve):
    b_0, b_1 = line
    c_0, c_1, c_2 = curve
    start, slope = c_0 - b_0, c_1 - b_1
    if c_2 == 0:
        return max(0.0, -start / slope) if slope > 0 else np.inf
    inside = slope**2 - 4 * c_2 * start
    if inside < 0:
        return 0.0
    return max(0.0, (np.sqrt(inside) - slope) / (2 * c_2))
