# mistake: largest real root or 0, and never asks which is above: no root gives 0 even where the curve is below or the same, and a straight curve that falls below gives its crossing, not inf
# read: right
# told: your crossing gives a crossing where a straight curve is the less steep: it never stays above, inf.
def crossing(line, curve):
    roots = np.roots([curve[2], curve[1] - line[1], curve[0] - line[0]])
    real = [r.real for r in roots if abs(r.imag) < 1e-9]
    if len(real) == 0:
        return 0.0
    return max(0.0, max(real))
