# mistake: two: a crossing before T = 0 is returned as it is (negative); a straight curve that begins above and falls below gives its crossing, not inf
# read: right
# told: In crossing. The smallest call that goes wrong: crossing((0, 3), (4, 2, 0)) should be
def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    a, b, c = c2, c1 - b1, c0 - b0
    if a == 0:
        if b == 0:
            return 0 if c > 0 else np.inf
        T = -c / b
        if T > 0:
            return T
        return 0 if b > 0 else np.inf
    D = b**2 - 4 * a * c
    if D < 0:
        return 0
    return (-b + np.sqrt(D)) / (2 * a)
