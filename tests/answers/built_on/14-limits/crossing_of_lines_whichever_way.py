# mistake: for c2 = 0 the crossing of the two lines is returned also where the curve is the flatter line and only lies above BEFORE it; there it never stays above and np.inf is asked for.
# read: right
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays
def crossing(line, curve):
    (b0, b1), (c0, c1, c2) = line, curve
    coefficients = [c2, c1 - b1, c0 - b0]
    roots = np.roots(coefficients)
    if len(roots) == 0:
        return 0.0 if c0 > b0 else np.inf
    real = roots[np.abs(roots.imag) < 1e-12].real
    if len(real) == 0:
        return 0.0
    return float(max(real.max(), 0.0))
