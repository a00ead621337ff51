# mistake: Returns 0 as soon as the curve is above at T = 0, although it can dip under the line and come back up later; then the larger crossing is asked for.
# told: In crossing. The smallest call that goes wrong: crossing
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    c = curve[0] - line[0]
    b = curve[1] - line[1]
    a = curve[2]
    if c > 0 and (a > 0 or b >= 0):
        return 0.0
    if a > 0:
        return (-b + np.sqrt(b**2 - 4 * a * c)) / (2 * a)
    if b > 0:
        return -c / b
    return np.inf
