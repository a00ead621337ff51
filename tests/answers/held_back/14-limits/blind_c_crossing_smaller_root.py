# mistake: crossing returns the smallest crossing that is not negative, where the curve may fall below the line, instead of the largest, from which on it stays above (two positive crossings give the wrong one).
# read: right
# told: your crossing takes the smaller root: from the larger on the curve stays above.
def crossing(line, curve):
    gap = np.array([curve[2], curve[1] - line[1], curve[0] - line[0]], dtype=float)
    if gap[0] == 0:
        if gap[1] == 0:
            return 0.0 if gap[2] > 0 else np.inf
        if gap[1] < 0:
            return np.inf
        return max(0.0, -gap[2] / gap[1])
    inside = gap[1] ** 2 - 4 * gap[0] * gap[2]
    if inside < 0:
        return 0.0
    root = np.sqrt(inside)
    candidates = [(-gap[1] - root) / (2 * gap[0]), (-gap[1] + root) / (2 * gap[0])]
    positive = [T for T in candidates if T >= 0]
    return min(positive) if positive else 0.0
