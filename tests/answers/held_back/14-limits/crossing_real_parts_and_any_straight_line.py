# mistake: two: crossing takes the real part of complex roots for a crossing, so a curve that is above everywhere gets this real part instead of 0 where it is positive; and for c_2 = 0 it does not ask which of the two straight lines rises faster: where the curve rises less than the line it returns their crossing (0 if that is negative) instead of inf; right for c_2 > 0 with real crossings or with complex roots whose real part is not positive, and for a straight curve that rises faster than the line or runs parallel to it
# read: right
# told: your crossing takes the real part of roots that are none: where there is no root, the cu
def crossing(line, curve):
    b_0, b_1 = line
    c_0, c_1, c_2 = curve
    difference = [c_2, c_1 - b_1, c_0 - b_0]
    roots = np.roots(difference)
    if len(roots) > 0:
        return max(0.0, float(roots.real.max()))
    return 0.0 if difference[2] > 0 else np.inf
