# mistake: none, three units: a carry, a tanh so small that it is a straight line and holds a + b + carry, and their difference
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    epsilon, sure = 1e-4, 50.0
    total, carry, line = range(3)
    W_x, W_h, b = zeros(2, 3, gates=1)
    for unit, slope in {carry: sure, line: epsilon}.items():
        everything = np.full(2, slope)
        W_x[unit] = everything
        W_h[unit, carry] = slope
    W_h[total, line] = sure / epsilon  # -3, -1, 1 or 3
    W_h[total, carry] = -2 * sure  # less 2 where the carry is 1
    return W_x, W_h, b
