# mistake: none
def crossing(line, curve):
    # how far the curve is above the line: a T^2 + b T + c
    a, b, c = (float(up) - float(down) for up, down in zip(curve[::-1], (0.0, line[1], line[0])))
    if a == 0 and b <= 0:
        always = b == 0 and c > 0
        return 0.0 if always else np.inf
    if a == 0:
        return max(-c / b, 0.0)
    half = -b / 2
    square = half * half - a * c
    if square <= 0 and (half <= 0 or square < 0):
        return 0.0
    if half >= 0:
        return max((half + np.sqrt(square)) / a, 0.0)
    # the same root, but without a difference of two nearly equal numbers
    return max(c / (half - np.sqrt(square)), 0.0)
