# loses: check-crossing
# told: takes the absolute value of a root below 0
def crossing(line, curve):
    c, b, a = curve[0] - line[0], curve[1] - line[1], curve[2]
    if a == 0:
        return -c / b if b > 0 and c < 0 else (0.0 if c > 0 and b >= 0 else np.inf)
    D = b * b - 4 * a * c
    if D < 0:
        return 0.0
    return abs(-b + np.sqrt(D)) / (2 * a)
