# mistake: crossing: where the curve is a line as well (c_2 = 0) with the same slope (c_1 = b_1), the answer is always np.inf, also where c_0 > b_0 and the curve is above from the start (0 is right there); right in all other cases, parallel lines with c_0 <= b_0 included
# read: wrong
def crossing(line, curve):
    """The larger root of curve - line."""
    gap = [curve[0] - line[0], curve[1] - line[1], curve[2]]
    if gap[2] == 0:
        if gap[1] <= 0:
            return np.inf
        return max(0.0, -gap[0] / gap[1])
    under_root = gap[1] ** 2 - 4 * gap[2] * gap[0]
    if under_root < 0:
        return 0.0
    larger = (-gap[1] + np.sqrt(under_root)) / (2 * gap[2])
    return max(0.0, larger)
