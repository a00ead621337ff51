# mistake: off by one in time: the first unit adds the pair that comes in now to the carries of the step before instead of the sum of the step before; the digit is neither this step's nor the last one's
# read: right
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum needs all three.
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(2, 2, gates=1)
    digit, carry = range(2)
    W_x[carry], W_h[carry, carry] = (20, 20), 20
    # a + b + c - 2 c'
    W_x[digit], W_h[digit, carry] = (4, 4), 4 - 2 * 4
    return W_x, W_h, b
