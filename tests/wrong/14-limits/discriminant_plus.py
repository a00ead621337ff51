# loses: check-crossing
# told: -4 stands where 4 belongs
def crossing(line, curve):
    a = curve[2]
    b = curve[1] - line[1]
    c = curve[0] - line[0]
    if a > 0:
        under = b**2 + 4 * a * c
        if under < 0:
            return 0.0
        return max(0.0, (np.sqrt(under) - b) / (2 * a))
    if b > 0:
        return max(0.0, -c / b)
    if b == 0 and c > 0:
        return 0.0
    return np.inf
