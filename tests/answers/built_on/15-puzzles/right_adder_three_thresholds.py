# mistake: none
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(D=2, H=4, gates=1)
    for unit, threshold in zip((1, 2, 3), (-2, 0, 2)):
        W_x[unit] = 20
        W_h[unit, 2] = 20
        b[unit] = -20 * threshold
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
