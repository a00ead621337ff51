# loses: check-crossing
# told: never more than one step of 1 from the right T
def crossing(line, curve):
    last = -1
    for T in range(20001):
        if curve[0] + curve[1] * T + curve[2] * T**2 <= line[0] + line[1] * T:
            last = T
    return np.inf if last == 20000 else last + 1
