# mistake: for a straight curve the crossing -c / b is returned whichever way it crosses: also where the curve begins ...
# read: right
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays
def crossing(line, curve):
    c = curve[0] - line[0]
    b = curve[1] - line[1]
    a = curve[2]
    if a == 0:
        if b == 0:
            return 0.0 if c > 0 else np.inf
        return max(0.0, -c / b)
    D = b * b - 4 * a * c
    if D < 0:
        return 0.0
    root = np.sqrt(D)
    if b > 0:
        return max(0.0, -2 * c / (b + root))
    return max(0.0, (root - b) / (2 * a))
