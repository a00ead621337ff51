# mistake: the thresholds of the counting units lie on the sums themselves (-1, 1, 3) and not between them, so each unit stands at 0 just where it should switch on: neither sums nor carries come out right.
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after ever
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(2, 4, gates=1)
    out, one, two, three = range(4)
    sum_of_signs = {0: -3, 1: -1, 2: 1, 3: 3}  # by the number of ones among a, b and carry
    for count, unit in enumerate((one, two, three), start=1):
        W_x[unit] = 50
        W_h[unit, two] = 50
        b[unit] = -50 * sum_of_signs[count]  # at least so many
    W_h[out, one], W_h[out, two], W_h[out, three] = 50, -50, 50
    return W_x, W_h, b
