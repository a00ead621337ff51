# mistake: two: (1) a push does not halve c (the forget gate stays open); (2) the second unit reads h of the first, which is tiny, with a weight of 20 only
# read: right
# told: a push and its rest make c = 1 c + 5e-07 bit: the sign of c is the last bit only if less is kept of c.
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    v = np.tanh(1.0)
    b[0] = np.log(kappa / 2)
    W_x[0, 2] = 60
    b[2] = 40
    W_x[4, 0] = 20
    W_h[4] = [2, -kappa / v]
    b[1] = 40
    b[3] = -40
    W_h[5, 0] = 20
    b[7] = 40
    return W_x, W_h, b
