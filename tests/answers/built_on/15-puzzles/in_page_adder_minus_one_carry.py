# mistake: the carry is taken off once and not twice (s - carry, with s from -3 to 3)
# read: wrong
# told: unit 2 keeps the carry as it should; what the others make of it and of the bits is wrong:
def adder_params():
    W_x, W_h, b = zeros(2, 3, gates=1)
    eps, K = 0.05, 20
    W_x[1], W_h[1, 1] = K, K
    W_x[2], W_h[2, 1] = eps, eps
    W_h[0, 2], W_h[0, 1] = K / eps, -K
    return W_x, W_h, b
