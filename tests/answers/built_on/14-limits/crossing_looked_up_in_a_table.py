# mistake: both costs are tabulated at T = 0, 1, ..., 100000 and the first whole T after the last one at which the curve is not above is returned: a crossing between two whole numbers is rounded up, a crossing at a whole T gives T + 1, and one beyond the table is inf.
# read: right
# told: your crossing is never more than one step of 1 from the right T: T is tried step by step
def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    T = np.arange(100_001, dtype=float)
    cost_of_line = line[0] + line[1] * T
    cost_of_curve = curve[0] + curve[1] * T + curve[2] * T**2
    not_above = np.flatnonzero(cost_of_curve <= cost_of_line)
    if not_above.size == 0:
        return 0.0
    last = not_above[-1]
    return float(T[last + 1]) if last + 1 < len(T) else np.inf
