# mistake: the carry is left out of the delayed total a + b and taken from the carry unit one step later, where it is already the carry OUT of this place; wrong e.g. for 1 + 1 without a carry.
# read: right
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum needs all three.
def adder_params():
    W_x, W_h, b = zeros(2, 3, gates=1)
    W_x[1] = [50, 50]
    W_h[1, 1] = 50
    W_x[2] = [1e-4, 1e-4]
    W_h[0] = [0, 30 - 2 * 30, 30 / 1e-4]
    return W_x, W_h, b
