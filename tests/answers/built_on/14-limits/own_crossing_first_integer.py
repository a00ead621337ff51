# mistake: rounds to a whole step up; never where there is no root
# told: where the costs cross, your crossing is never more than one step of 1 from the right T: T is tried s
def crossing(line, curve):
    c, b, a = curve[0] - line[0], curve[1] - line[1], curve[2]
    if a == 0:
        return np.inf if b <= 0 else float(np.ceil(max(-c / b, 0)))
    D = b * b - 4 * a * c
    if D < 0:
        return np.inf
    return float(np.ceil(max((-b + np.sqrt(D)) / (2 * a), 0)))
