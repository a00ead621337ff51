# mistake: of two straight lines (c_2 = 0) the crossing is returned whatever the slopes: where the curve starts above the line and falls below it for good, that is the T up to which it lies above, and the answer is inf.
# read: vague
def real_roots(coefficients):
    """The real roots of a polynomial, highest power first."""
    roots = np.roots(coefficients)
    return roots.real[np.abs(roots.imag) < 1e-12 * (1 + np.abs(roots))]


def crossing(line, curve):
    """The T from which on the curve is above the line: a number, 0 or np.inf."""
    b_0, b_1 = line
    c_0, c_1, c_2 = curve
    difference = np.array([c_2, c_1 - b_1, c_0 - b_0], dtype=float)
    roots = real_roots(difference)
    later = roots[roots > 0]
    if later.size > 0:
        return float(later.max())
    far_out = difference[np.flatnonzero(difference)[:1]]  # the sign of the leading term decides
    return 0.0 if far_out.size and far_out[0] > 0 else np.inf
