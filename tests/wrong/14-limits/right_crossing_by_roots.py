# loses: nothing
def crossing(line, curve):
    difference = [curve[2], curve[1] - line[1], curve[0] - line[0]]
    while difference and difference[0] == 0:
        difference.pop(0)
    if not difference or difference[0] < 0:
        return float("inf")
    found = np.roots(difference)
    real = [r.real for r in found if abs(r.imag) < 1e-12]
    return max([0.0] + real)
