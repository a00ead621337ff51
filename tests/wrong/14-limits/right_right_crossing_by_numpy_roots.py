# loses: nothing
def crossing(line, curve):
    """The last crossing ahead, if any; then who is above far behind it?"""
    c, b, a = np.array(curve, dtype=float) - np.array([*line, 0.0])
    last = next((x for x in (a, b, c) if x != 0), 0.0)
    if last <= 0:
        return np.inf
    ends = [root.real for root in np.roots([a, b, c]) if abs(root.imag) == 0 and root.real > 0]
    return max(ends, default=0)
