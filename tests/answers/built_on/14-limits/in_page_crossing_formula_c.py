# mistake: the discriminant is b^2 - 4ac with the constant's sign turned (b0 - c0 for c0 - b0)
# read: right
# told: where inside is made, -4 stands where 4 belongs
def crossing(line, curve):
    b0, b1 = line
    c0, c1, c2 = curve
    a, b, c = c2, c1 - b1, b0 - c0
    if a == 0:
        if b == 0:
            return 0 if c0 > b0 else np.inf
        if b < 0:
            return np.inf
        return max(0, (b0 - c0) / b)
    D = b**2 - 4 * a * c
    if D < 0:
        return 0
    return max(0, (-b + np.sqrt(D)) / (2 * a))
