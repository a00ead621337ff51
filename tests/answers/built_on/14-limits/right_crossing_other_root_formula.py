# mistake: none
def crossing(line, curve):
    """Where a + b T + c T^2, the curve minus the line, becomes positive for good."""
    a, b, c = curve[0] - line[0], curve[1] - line[1], curve[2]
    if c == 0 and b == 0:
        return 0.0 if a > 0 else np.inf
    if c == 0:
        return np.inf if b < 0 else max(-a / b, 0.0)
    if b >= 0 and a >= 0:
        return 0.0
    inside = b * b - 4 * a * c
    if inside < 0:
        return 0.0
    root = np.sqrt(inside)
    if b < 0:
        return (root - b) / (2 * c)
    return -2 * a / (b + root)
