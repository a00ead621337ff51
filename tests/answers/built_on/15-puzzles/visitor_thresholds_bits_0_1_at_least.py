# mistake: thresholds for bits 0 and 1 (at least 1, 2, 3 of three: -0.5, -1.5, -2.5) although the bits are -1 and 1
# read: vague
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bits.
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    for k, shift in ((1, -0.5), (2, -1.5), (3, -2.5)):
        W_x[k] = 20
        W_h[k, 2] = 20
        b[k] = 20 * shift
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
