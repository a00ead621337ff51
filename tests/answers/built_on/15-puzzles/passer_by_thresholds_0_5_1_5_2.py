# mistake: thresholds 0.5, 1.5, 2.5 as if bits and carry were 0 and 1; they are -1 and 1 (thresholds -1.5... of a sum ...
# read: vague
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bits.
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    for unit, threshold in ((1, 0.5), (2, 1.5), (3, 2.5)):
        W_x[unit] = 20
        W_h[unit, 2] = 20
        b[unit] = -20 * threshold
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
