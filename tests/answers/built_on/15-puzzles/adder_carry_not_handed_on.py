# mistake: the carry unit reads a and b but not the carry before: where just one of the two bits is 1 it gives 0 instead of the old carry (1 + 2, 1 + 3)
# read: right
# told: all would hold if unit 2 read h of unit 3.
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(2, 3, gates=1)
    digit, carry, line = range(3)
    small = 1e-2
    W_x[carry] = 20
    W_x[line] = small
    W_h[line, carry] = small
    W_h[digit, line], W_h[digit, carry] = 2 / small, -4
    return W_x, W_h, b
