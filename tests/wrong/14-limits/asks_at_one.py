# loses: check-crossing
# told: it may come to lie below the line, and above again
def crossing(line, curve):
    c, b, a = curve[0] - line[0], curve[1] - line[1], curve[2]
    if a + b + c > 0:  # above from the start
        return 0.0
    if a == 0:
        return max(-c / b, 0.0) if b > 0 else np.inf
    return max((-b + np.sqrt(b * b - 4 * a * c)) / (2 * a), 0.0)
