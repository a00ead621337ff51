# mistake: The unit that should hold a + b + carry as a straight line has weights of 1, where tanh is far from straight, so a total of 3 and a total of 1 can no longer be told apart by the same weights.
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum needs all three.
def adder_params():
    """(W_x, W_h, b) of a plain RNN whose first unit gives the sum one step late; the inputs are (a, b), 1 or -1."""
    W_x, W_h, b = zeros(D=2, H=3, gates=1)
    total, carry = 1, 2
    W_x[carry], W_h[carry, carry] = 20, 20
    W_x[total], W_h[total, carry] = 1, 1
    W_h[0, total], W_h[0, carry] = 20, -40
    return W_x, W_h, b
