# mistake: for c2 = 0 the sign of the slope is not looked at: where the curve rises less steeply than the line it gives the crossing at which it falls below, or 0, instead of inf
# read: right
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    b0, b1 = line
    c0, c1, c2 = curve
    gap, slope = c0 - b0, c1 - b1
    if c2 == 0:
        if slope == 0:
            return 0 if gap > 0 else np.inf
        return max(0, -gap / slope)
    inside = slope**2 - 4 * c2 * gap
    if inside < 0:
        return 0
    return max(0, (np.sqrt(inside) - slope) / (2 * c2))
