# mistake: where the two never meet it returns inf, also for c2 > 0, where the curve is above everywhere and the answer is 0
# read: right
# told: your crossing says never where the curve is above from the start: there it is 0.
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    c = [curve[2], curve[1] - line[1], curve[0] - line[0]]
    if c[0] == 0:
        if c[1] == 0:
            return 0 if c[2] > 0 else np.inf
        return max(0.0, -c[2] / c[1]) if c[1] > 0 else np.inf
    half = -0.5 * c[1] / c[0]
    square = half * half - c[2] / c[0]
    if square < 0:
        return np.inf
    return max(0.0, half + np.sqrt(square))
