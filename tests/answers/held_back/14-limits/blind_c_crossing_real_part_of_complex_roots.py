# mistake: crossing takes the real part of all roots of np.roots without asking whether they are real, so that a curve that never meets the line and is above it from the start gets the T of its smallest gap instead of 0.
# read: right
# told: your crossing takes the real part of roots that are none: where there is no root, the curve is above
def crossing(line, curve):
    difference = [curve[2], curve[1] - line[1], curve[0] - line[0]]
    if curve[2] == 0 and difference[1] <= 0:
        return 0.0 if difference[1] == 0 and difference[2] > 0 else np.inf
    meets = np.real(np.roots(difference))
    return float(max([0.0, *meets]))
