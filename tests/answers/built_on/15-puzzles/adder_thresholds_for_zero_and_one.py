# mistake: The three units for at least one, two, three 1s have thresholds that fit bits of 0 and 1, while the bits are -1 and 1.
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(D=2, H=4, gates=1)
    for unit, least in zip((1, 2, 3), (1, 2, 3)):
        W_x[unit] = 20
        W_h[unit, 2] = 20
        b[unit] = -20 * (least - 0.5)
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
