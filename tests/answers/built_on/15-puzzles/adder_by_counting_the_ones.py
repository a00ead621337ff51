# mistake: none
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    total, *at_least = range(4)  # units: the sum, and "at least one, two, three of a, b and carry are 1"
    two = at_least[1]
    for unit, threshold in zip(at_least, (-2, 0, 2)):
        W_x[unit] = 15
        W_h[unit, two] = 15
        b[unit] = -15 * threshold
    W_h[total, at_least] = 5, -5, 5
    return W_x, W_h, b
