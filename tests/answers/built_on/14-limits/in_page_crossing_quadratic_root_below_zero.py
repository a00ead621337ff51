# mistake: two roots before T = 0 (c2 > 0): the larger is returned as it is, a negative number
# read: right
# told: your crossing returns a root below 0: then the curve is above from the start, and it is
def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    a, b, c = c2, c1 - b1, c0 - b0
    if a == 0:
        if b == 0:
            return 0 if c > 0 else np.inf
        return max(0, -c / b) if b > 0 else np.inf
    D = b**2 - 4 * a * c
    if D < 0:
        return 0
    return (-b + np.sqrt(D)) / (2 * a)
