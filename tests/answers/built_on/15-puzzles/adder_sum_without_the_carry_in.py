# mistake: adder_params: the straight-line unit that hands a + b on to the sum forgets to read the carry (only the next carry reads it), so the sum bit is wrong where both bits are equal and a carry comes in; the carries are right, and so is every sum without a carry into two equal bits.
# read: vague
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong: the sum needs all three.
def adder_params():
    W_x, W_h, b = zeros(2, 3, gates=1)
    W_x[1] = 20, 20
    W_h[1, 1] = 20
    tiny = 1e-3
    W_x[2] = tiny, tiny
    W_h[0, 2], W_h[0, 1] = 10 / tiny, -20
    return W_x, W_h, b
