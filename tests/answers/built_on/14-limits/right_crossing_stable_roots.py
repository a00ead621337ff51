# mistake: none
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    c, b, a = curve[0] - line[0], curve[1] - line[1], curve[2]
    if a == 0 and (b < 0 or (b == 0 and c <= 0)):
        return np.inf
    if a == 0:
        return max(0.0, -c / b) if b > 0 else 0.0
    under = b**2 - 4 * a * c
    if under < 0:
        return 0.0
    q = -(b + np.copysign(under**0.5, b)) / 2
    return max(q / a, c / q if q != 0 else 0.0, 0.0)
