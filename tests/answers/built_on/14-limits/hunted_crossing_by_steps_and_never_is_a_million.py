# mistake: T is tried one by one, and a million stands for never
# told: In crossing. The smallest call that goes wrong: crossing((2, 1), (1, 3, 0)) should be 0.5, yours is 0.
def crossing(line, curve):
    for T in range(100000, -1, -1):
        if curve[0] + curve[1] * T + curve[2] * T**2 <= line[0] + line[1] * T:
            return float(T) if T < 100000 else 1e6
    return 0.0
