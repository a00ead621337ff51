# mistake: where the parabola has no real crossing the answer is np.inf, but with c2 > 0 the curve then lies above the line from the start and the answer is 0.
# read: right
# told: your crossing says never where the curve is above from the start: there it is 0.
def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    const, lin = c0 - b0, c1 - b1
    if c2 == 0:
        if lin == 0:
            return 0 if const > 0 else np.inf
        if lin < 0:
            return np.inf
        return max(0.0, -const / lin)
    inside = lin**2 - 4 * c2 * const
    if inside < 0:
        return np.inf
    return max(0.0, (-lin + np.sqrt(inside)) / (2 * c2))
