# mistake: TWO: parity_params sets the weights of the second unit, index 1, and leaves the first one at zero, although the first unit has to show the parity; and the forget gate's bias is 2, so at zeros the unit keeps only 88 % of c at each step and goes off by itself.
# read: right
# told: it is unit 2 that is on while the ones are odd in number, over a dozen bits at least; the first is a
def parity_params():
    UNIT, H = 1, 2
    I, F, G, O = (H * k + UNIT for k in range(4))
    W_x, W_h, b = zeros(1, H)
    W_x[G, 0] = 40
    W_h[I, UNIT] = -200
    W_x[F, 0], b[F] = -80, 2
    b[O] = 40
    return W_x, W_h, b
