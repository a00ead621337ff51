# mistake: the thresholds of the counting units are those of 0/1 bits (0.5, 1.5, 2.5), while bits and units are -1/1 here
# read: right
# told: no unit of yours keeps the carry, well above zero for 1 and well below for 0, after every pair of bits. Unit 2 comes nearest: where 2 of bot
def adder_params():
    W_x, W_h, b = zeros(2, 4, gates=1)
    for k, threshold in ((1, 0.5), (2, 1.5), (3, 2.5)):
        W_x[k] = 20
        W_h[k, 2] = 20
        b[k] = -20 * threshold
    W_h[0, 1:] = [20, -20, 20]
    return W_x, W_h, b
