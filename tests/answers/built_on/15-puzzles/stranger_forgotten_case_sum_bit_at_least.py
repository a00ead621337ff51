# mistake: forgotten case: the sum bit is "at least one and not at least two", but with three ones (1 + 1 + carry) it ...
# read: right
# told: unit 3 keeps the carry as it should; what the others make of it and of the bits is wrong:
def adder_params():
    W_x, W_h, b = zeros(2, 3, gates=1)
    W_x[1:] = 20
    W_h[1:, 2] = 20
    b[1] = 30
    W_h[0, 1:] = [20, -20]
    b[0] = -20
    return W_x, W_h, b
