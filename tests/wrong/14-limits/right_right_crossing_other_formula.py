# loses: nothing
def crossing(line, curve):
    c0, c1, c2 = (float(x) for x in curve)
    c0, c1 = c0 - line[0], c1 - line[1]
    if c2 == 0.0 and c1 <= 0.0:
        return 0.0 if c1 == 0.0 and c0 > 0.0 else float("inf")
    inside = c1**2 - 4 * c2 * c0
    if inside < 0:
        return 0.0
    root = np.sqrt(inside)
    T = -2 * c0 / (c1 + root) if c1 > 0 else (root - c1) / (2 * c2)
    return np.float64(T if T > 0 else 0.0)
