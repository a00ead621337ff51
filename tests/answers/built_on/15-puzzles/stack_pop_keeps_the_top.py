# mistake: stack_params doubles c at a pop but does not take the top bit away (the part of unit 2 in the candidate of unit 1 is missing: c -> 2c instead of 2c - kappa top), so after a pop the sign is that of the old top still; right for pushes alone, and after a pop while the bit below is the same as the one that went
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 5e-07 bit, so a pop and
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    i, f, g, o = 0, 2, 4, 6
    BIT, PUSH, POP = range(3)
    b[i], W_x[i, POP] = np.log(kappa / 2 / (1 - kappa / 2)), 60
    b[f], W_x[f, PUSH] = 40, -40
    W_x[g, BIT], W_h[g, 0] = 40, 2
    b[i + 1], b[f + 1] = 40, -40
    W_h[g + 1, 0] = 4e4 / kappa
    return W_x, W_h, b
