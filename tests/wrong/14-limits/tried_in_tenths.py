# loses: check-crossing
# told: T is tried step by step
def crossing(line, curve):
    T = np.arange(0, 2000, 0.1)
    above = curve[0] + curve[1] * T + curve[2] * T**2 > line[0] + line[1] * T
    if not above[-1]:
        return np.inf
    below = np.nonzero(~above)[0]
    return T[below[-1] + 1] if len(below) else 0.0
