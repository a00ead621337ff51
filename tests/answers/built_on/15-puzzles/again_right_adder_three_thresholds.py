# mistake: none
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    # [S >= 1 one] - [S >= 2 ones] + [S >= 3 ones]: the middle one is the carry
    digit, least, carry, most = range(4)
    switch = lambda level: ((25, 25), 25 * np.eye(4)[carry], 25 * level)
    units = {
        digit: ((0, 0), np.array([0, 3, -3, 3]), 0),
        least: switch(2),
        carry: switch(0),
        most: switch(-2),
    }
    W_x, W_h, b = (np.array([units[k][part] for k in range(4)], dtype=float) for part in range(3))
    # digit: 3 (least - carry + most) is 3 or -3
    return W_x, W_h, b
