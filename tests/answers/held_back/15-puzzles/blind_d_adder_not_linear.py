# mistake: In adder_params the second unit, which should be a straight line, has weights of 1 where they should be tiny: tanh bends the sum of the two bits and the carry, and what is left after the new carry is taken away has the wrong sign for some columns.
# read: right
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum ne
def adder_params():
    W_x, W_h, b = zeros(D=2, H=3, gates=1)
    big = 20.0
    SUM, LINE, CARRY = range(3)
    W_x[CARRY] = big
    W_h[CARRY, CARRY] = big
    W_x[LINE] = 1.0
    W_h[LINE, CARRY] = 1.0
    W_h[SUM, LINE], W_h[SUM, CARRY] = big, -2 * big
    return W_x, W_h, b
