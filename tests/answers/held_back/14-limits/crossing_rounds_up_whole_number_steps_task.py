# mistake: rounds the crossing up to a whole number of steps; the task asks for the T where they cross
# read: right
# told: In crossing. It stops: NameError: name 'math' is not defined (line 16 of your cell: root = math.sqrt
def crossing(line, curve):
    c = curve[0] - line[0]
    b = curve[1] - line[1]
    a = curve[2]
    if a == 0:
        if b == 0:
            return 0.0 if c > 0 else np.inf
        if b < 0:
            return np.inf
        return float(math.ceil(max(0.0, -c / b)))
    D = b * b - 4 * a * c
    if D < 0:
        return 0.0
    root = math.sqrt(D)
    T = 2 * c / (-b - root) if b > 0 else (-b + root) / (2 * a)
    return float(math.ceil(max(0.0, T)))
