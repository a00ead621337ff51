# mistake: where line and curve never meet (no real root), inf is returned, though the curve (c2 > 0) is then above ...
# read: right
# told: your crossing says never where the curve is above from the start: there it is 0.
import math


def crossing(line, curve):
    c = curve[0] - line[0]
    b = curve[1] - line[1]
    a = curve[2]
    if a == 0:
        if b == 0:
            return 0.0 if c > 0 else np.inf
        if b < 0:
            return np.inf
        return max(0.0, -c / b)
    D = b * b - 4 * a * c
    if D < 0:
        return np.inf
    root = math.sqrt(D)
    T = 2 * c / (-b - root) if b > 0 else (-b + root) / (2 * a)
    return max(0.0, T)
