# mistake: where the two never meet (no real root) it answers infinity; but with c2 > 0 the curve is then above from ...
# read: right
# told: your crossing says never where the curve is above from the start: there it is 0.
import math


def crossing(line, curve):
    c, b, a = curve[0] - line[0], curve[1] - line[1], curve[2]
    if a == 0:
        if b > 0:
            return max(0.0, -c / b)
        if b == 0 and c > 0:
            return 0.0
        return np.inf
    D = b * b - 4 * a * c
    if D < 0:
        return np.inf
    if b > 0:
        return max(0.0, -2 * c / (b + math.sqrt(D)))
    return max(0.0, (math.sqrt(D) - b) / (2 * a))
