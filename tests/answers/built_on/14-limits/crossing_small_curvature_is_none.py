# mistake: a c_2 below 1e-9 is treated as 0 ("never compare floats with =="), but costs in seconds have such coefficients: the curve then counts as a line, and a crossing at a large T becomes inf or moves.
# read: nothing
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    intercept, slope = curve[0] - line[0], curve[1] - line[1]
    bend = curve[2]
    if np.isclose(bend, 0.0, atol=1e-9):  # two straight lines
        if slope > 0:
            return max(-intercept / slope, 0.0)
        return 0.0 if slope == 0 and intercept > 0 else np.inf
    discriminant = slope**2 - 4 * bend * intercept
    if discriminant < 0:
        return 0.0
    larger = (np.sqrt(discriminant) - slope) / (2 * bend)
    return max(larger, 0.0)
