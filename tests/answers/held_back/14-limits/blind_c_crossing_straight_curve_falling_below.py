# mistake: crossing never returns np.inf for a straight curve (c_2 = 0) that falls against the line: where it begins above and falls below, it returns the point where they meet (and 0 where it is below from the start), although np.inf is asked for.
# read: right
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays above, inf.
def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    if c2 == 0:
        if c1 == b1:
            return 0.0 if c0 > b0 else np.inf
        return max(0.0, (b0 - c0) / (c1 - b1))
    p, q = (c1 - b1) / c2, (c0 - b0) / c2
    under_root = (p / 2) ** 2 - q
    if under_root < 0:
        return 0.0
    return max(0.0, -p / 2 + under_root**0.5)
