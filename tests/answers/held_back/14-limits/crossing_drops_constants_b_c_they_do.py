# mistake: drops the constants b_0 and c_0 ("they do not matter in the long run"): T = (b_1 - c_1) / c_2
# read: right
# told: your crossing leaves the constants out.
def crossing(line, curve):
    b1 = line[1]
    c1, c2 = curve[1], curve[2]
    if c2 == 0:
        return 0.0 if c1 > b1 else np.inf
    return max(0.0, (b1 - c1) / c2)
